CREATE INDEX call_record_by_target ON call_record (target_account, begun, id)
