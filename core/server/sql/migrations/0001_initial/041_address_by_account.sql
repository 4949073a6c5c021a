CREATE INDEX address_by_account ON address (account_id, kind, username)
