SELECT happened, action, description, amount, balance, call_id, destination, duration
FROM balance_entry
WHERE account_id = :account
ORDER BY id DESC
LIMIT :limit
