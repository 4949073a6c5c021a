CREATE INDEX enum_number_by_account ON enum_number (account_id, changed, number)
