package rules.repository.postgresql_access_plain_test

import data.rules.repository.postgresql_access_plain

record(type, address, method) := {"line": 1, "type": type, "database": "all", "user": "all", "address": address, "method": method, "is_own": type == "local", "is_anywhere": address == "0.0.0.0/0"}

given(records) := {"resource": {"line": 1, "records": records}}

found(type, address, how) := {{"path": ["records", 0], "params": {"type": type, "address": address, "how": how}}}

test_what_lets_connections_in_without_tls_or_a_password if {
	postgresql_access_plain.violations == found("host", "10.0.0.0/8", "without a password") with input as given([record("host", "10.0.0.0/8", "trust")])
	postgresql_access_plain.violations == found("hostnossl", "10.0.0.0/8", "without TLS") with input as given([record("hostnossl", "10.0.0.0/8", "md5")])
	postgresql_access_plain.violations == found("host", "0.0.0.0/0", "from anywhere, with or without TLS") with input as given([record("host", "0.0.0.0/0", "md5")])
}

test_networks_tls_and_rejections_pass if {
	postgresql_access_plain.violations == set() with input as given([record("local", "", "trust"), record("hostssl", "0.0.0.0/0", "scram-sha-256"), record("host", "10.0.0.0/8", "scram-sha-256"), record("host", "0.0.0.0/0", "reject")])
	postgresql_access_plain.violations == set() with input as given([record("hostnossl", "0.0.0.0/0", "reject"), record("host", "0.0.0.0/0", "md5")])
}

test_the_machine_itself_is_no_business_of_it if {
	not postgresql_access_plain.applies with input as given([record("local", "", "trust")])
}
