INSERT INTO active_call (account_id, call_id, destination, begun, max_seconds)
VALUES (:account, :call_id, :destination, :begun, :max_seconds)
