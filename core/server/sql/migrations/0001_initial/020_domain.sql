CREATE TABLE domain (
    id IDENTITY_KEY,
    name TEXT NOT NULL UNIQUE,
    created BIGINT NOT NULL
)
