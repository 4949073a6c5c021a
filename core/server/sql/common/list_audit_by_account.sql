SELECT id, happened, actor, method, peer, action, account, what, old_value, new_value
FROM audit
WHERE account = :account
ORDER BY id DESC
LIMIT :limit
