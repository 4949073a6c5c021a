INSERT INTO balance_entry (account_id, happened, action, description, amount, balance, call_id, destination,
    duration)
VALUES (:account, :happened, :action, :description, :amount, :balance, :call_id, :destination, :duration)
