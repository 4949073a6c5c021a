DELETE FROM accept_window WHERE account_id = :account
