DELETE FROM address
WHERE username = :username AND domain_id = (SELECT id FROM domain WHERE name = :domain)
