UPDATE certificate SET revoked = :revoked WHERE serial = :serial AND revoked = 0
