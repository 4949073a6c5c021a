SELECT hides_caller_id FROM account WHERE id = :account
