UPDATE call_record SET callee_account = 0 WHERE callee_account = :account
