SELECT web_password FROM account WHERE id = :account AND blocked = 0
