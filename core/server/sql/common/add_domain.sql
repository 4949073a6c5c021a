INSERT INTO domain (name, created) VALUES (:name, :created) ON CONFLICT (name) DO NOTHING
