CREATE INDEX accept_window_by_account ON accept_window (account_id)
