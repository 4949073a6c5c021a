INSERT INTO reject_rule (account_id, place, pattern) VALUES (:account, :place, :pattern)
