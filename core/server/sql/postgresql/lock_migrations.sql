-- Held until the transaction ends. The number is ours, without meaning.
SELECT pg_advisory_xact_lock(7236837)
