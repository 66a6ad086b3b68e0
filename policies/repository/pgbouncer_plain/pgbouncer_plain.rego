# METADATA
# title: Pool without TLS to the server
# description: PgBouncer sends queries and results to the server in clear.
# related_resources:
#   - ref: https://www.pgbouncer.org/config.html#tls-settings
# custom:
#   id: REPO-0413
#   severity: medium
#   checklist: [SEC-VAULT-3]
#   kinds: [pgbouncer_config]
#   message: "{setting} is {value}"
#   remediation: Set server_tls_sslmode to verify-full (and client_tls_sslmode to require or stricter) with the CA of the server.
package rules.repository.pgbouncer_plain

modes := ["server_tls_sslmode", "client_tls_sslmode"]

default applies := false

applies if {
	some mode in modes
	input.resource[mode]
}

violations contains {"path": [mode, "text"], "params": {"setting": mode, "value": input.resource[mode].text}} if {
	some mode in modes
	input.resource[mode].value in ["disable", "allow"]
}
