SELECT call_id, destination, begun, max_seconds FROM active_call WHERE account_id = :account ORDER BY begun
