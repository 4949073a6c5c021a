INSERT INTO address (username, domain_id, account_id, kind, created)
VALUES (:username, :domain, :account, :kind, :created)
