INSERT INTO contact (account_id, group_name, address) VALUES (:account, :group_name, :address)
ON CONFLICT (account_id, group_name, address) DO NOTHING
