DELETE FROM reject_rule WHERE account_id = :account
