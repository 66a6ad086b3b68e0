package rules.repository.pgbouncer_plain_test

import data.rules.repository.pgbouncer_plain

given(mode, value) := {"resource": {"databases": [], mode: {"text": value, "value": value}}}

test_modes_that_give_up_tls if {
	pgbouncer_plain.violations == {{"path": ["server_tls_sslmode", "text"], "params": {"setting": "server_tls_sslmode", "value": "disable"}}} with input as given("server_tls_sslmode", "disable")
	pgbouncer_plain.violations == {{"path": ["client_tls_sslmode", "text"], "params": {"setting": "client_tls_sslmode", "value": "allow"}}} with input as given("client_tls_sslmode", "allow")
}

test_modes_that_ask_for_it if {
	pgbouncer_plain.violations == set() with input as given("server_tls_sslmode", "verify-full")
	pgbouncer_plain.applies with input as given("server_tls_sslmode", "verify-full")
	not pgbouncer_plain.applies with input as given("pool_mode", "session")
}
