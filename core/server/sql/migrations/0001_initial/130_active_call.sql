CREATE TABLE active_call (
    account_id BIGINT NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    call_id TEXT NOT NULL,
    destination TEXT NOT NULL,
    begun BIGINT NOT NULL,
    max_seconds BIGINT NOT NULL,
    PRIMARY KEY (account_id, call_id)
)
