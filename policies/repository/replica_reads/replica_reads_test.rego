package rules.repository.replica_reads_test

import data.rules.repository.replica_reads

setting(key, flat, extra) := object.union({"key": key, "flat": flat, "path": ["a"], "text": "x"}, extra)

given(list) := {"resource": {}, "facts": {"holder": "file", "settings": list, "open": []}, "related": {"databases": []}}

test_an_address_for_reading_is_evidence if {
	replica_reads.evidence == {{"path": ["a"], "params": {"setting": "DB_READ_HOST"}}} with input as given([setting("DB_READ_HOST", "_db_read_host_", {"text": "db-ro"})])
	replica_reads.evidence == set() with input as given([setting("DB_HOST", "_db_host_", {"text": "db"})])
	replica_reads.evidence == set() with input as given([setting("DB_READ_HOST", "_db_read_host_", {"text": ""})])
	replica_reads.evidence == set() with input as given([setting("REDIS_REPLICA_HOST", "_redis_replica_host_", {"text": "r"})])
	replica_reads.evidence == set() with input as given([setting("DB_READ_TIMEOUT", "_db_read_timeout_", {"text": "5s"})])
}
