DELETE FROM enum_number WHERE number = :number AND account_id = :account
