UPDATE account SET blocked = :blocked WHERE id = :account
