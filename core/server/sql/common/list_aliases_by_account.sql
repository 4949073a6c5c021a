SELECT b.username || '@' || d.name
FROM address b
JOIN domain d ON d.id = b.domain_id
WHERE b.account_id = :account AND b.kind = 'alias'
ORDER BY b.username, d.name
LIMIT :limit
