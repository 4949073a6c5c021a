CREATE TABLE enum_number (
    number TEXT NOT NULL PRIMARY KEY,
    account_id BIGINT NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    changed BIGINT NOT NULL
)
