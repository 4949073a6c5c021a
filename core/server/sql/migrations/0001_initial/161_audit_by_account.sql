CREATE INDEX audit_by_account ON audit (account, id)
