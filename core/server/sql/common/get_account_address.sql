SELECT a.username || '@' || d.name
FROM account a
JOIN domain d ON d.id = a.domain_id
WHERE a.id = :account
