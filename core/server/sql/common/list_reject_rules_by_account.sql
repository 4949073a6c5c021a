SELECT pattern FROM reject_rule WHERE account_id = :account ORDER BY place
