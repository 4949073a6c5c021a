CREATE INDEX balance_entry_by_account ON balance_entry (account_id, id)
