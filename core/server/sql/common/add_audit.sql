INSERT INTO audit (happened, actor, method, peer, action, account, what, old_value, new_value)
VALUES (:happened, :actor, :method, :peer, :action, :account, :what, :old_value, :new_value)
