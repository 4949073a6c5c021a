UPDATE account SET hides_caller_id = :hidden WHERE id = :account
