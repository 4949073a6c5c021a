SELECT c.account_id, c.address, a.role, a.blocked, c.not_before, c.not_after, c.revoked
FROM certificate c
LEFT JOIN account a ON a.id = c.account_id
WHERE c.sha256 = :sha256
