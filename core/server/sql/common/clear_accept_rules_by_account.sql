DELETE FROM accept_rule WHERE account_id = :account
