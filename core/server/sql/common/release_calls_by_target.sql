UPDATE call_record SET target_account = 0 WHERE target_account = :account
