SELECT DISTINCT group_name FROM contact WHERE account_id = :account
