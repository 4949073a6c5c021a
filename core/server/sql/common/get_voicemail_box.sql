SELECT mailbox, server, name, email, pin, delete_after_mail FROM voicemail_box WHERE account_id = :account
