CREATE INDEX certificate_by_account ON certificate (account_id)
