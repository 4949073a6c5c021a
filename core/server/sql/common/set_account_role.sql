UPDATE account SET role = :role WHERE id = :account
