CREATE INDEX call_record_by_caller ON call_record (caller_account, begun, id)
