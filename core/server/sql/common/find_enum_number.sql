SELECT account_id FROM enum_number WHERE number = :number
