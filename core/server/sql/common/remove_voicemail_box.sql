DELETE FROM voicemail_box WHERE account_id = :account
