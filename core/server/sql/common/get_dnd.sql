SELECT dnd_until FROM account WHERE id = :account
