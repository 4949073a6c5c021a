SELECT serial, sha256, address, not_before, not_after, issued, revoked, pem FROM certificate
ORDER BY issued DESC, serial
