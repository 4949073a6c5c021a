SELECT contact, public_contact, expires, user_agent, transport
FROM registration
WHERE account_id = :account AND expires > :now
ORDER BY expires DESC, contact
