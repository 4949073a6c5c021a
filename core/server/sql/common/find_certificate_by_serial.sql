SELECT serial, sha256, address, not_before, not_after, issued, revoked, pem FROM certificate
WHERE serial = :serial
