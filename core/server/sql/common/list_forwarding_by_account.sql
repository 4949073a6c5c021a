SELECT condition, target, valid_until, target_after, last_target FROM forwarding WHERE account_id = :account
