package rules.repository.postgresql_plain_test

import data.rules.repository.postgresql_plain

test_tls_that_is_off_or_old if {
	postgresql_plain.violations == {{"path": ["ssl", "value"], "params": {"setting": "ssl = off"}}} with input as {"resource": {"ssl": {"text": "off", "value": false}}}
	old := {"resource": {"ssl": {"text": "on", "value": true}, "ssl_min_protocol_version": {"text": "TLSv1.1", "value": "TLSv1.1"}}}
	postgresql_plain.violations == {{"path": ["ssl_min_protocol_version", "text"], "params": {"setting": "ssl_min_protocol_version = TLSv1.1"}}} with input as old
}

test_tls_that_is_on if {
	postgresql_plain.violations == set() with input as {"resource": {"ssl": {"text": "on", "value": true}}}
	postgresql_plain.applies with input as {"resource": {"ssl": {"text": "on", "value": true}}}
}

test_what_says_nothing_of_it if {
	not postgresql_plain.applies with input as {"resource": {"work_mem": {"text": "4MB", "value": 4194304}}}
}
