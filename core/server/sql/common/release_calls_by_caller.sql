UPDATE call_record SET caller_account = 0 WHERE caller_account = :account
