INSERT INTO enum_number (number, account_id, changed) VALUES (:number, :account, :changed)
