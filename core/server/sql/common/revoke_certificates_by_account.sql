UPDATE certificate SET revoked = :revoked WHERE account_id = :account AND revoked = 0
