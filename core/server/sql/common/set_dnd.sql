UPDATE account SET dnd_until = :until WHERE id = :account
