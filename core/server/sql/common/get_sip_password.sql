SELECT sip_password FROM account WHERE id = :account
