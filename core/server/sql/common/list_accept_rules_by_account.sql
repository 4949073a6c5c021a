SELECT days, start_time, stop_time, group_names FROM accept_rule WHERE account_id = :account ORDER BY days
