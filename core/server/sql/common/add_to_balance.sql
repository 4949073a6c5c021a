UPDATE account SET balance = balance + :amount WHERE id = :account RETURNING balance
