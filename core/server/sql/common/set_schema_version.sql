UPDATE schema_version SET version = :version WHERE version = :before
