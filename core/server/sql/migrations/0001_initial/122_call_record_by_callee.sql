CREATE INDEX call_record_by_callee ON call_record (callee_account, begun, id)
