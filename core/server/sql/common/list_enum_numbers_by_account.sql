SELECT number FROM enum_number WHERE account_id = :account ORDER BY changed, number LIMIT :limit
