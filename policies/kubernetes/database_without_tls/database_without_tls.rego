# METADATA
# title: Database connection without TLS
# description: Queries, results and often the password cross the network in clear.
# related_resources:
#   - ref: https://www.postgresql.org/docs/current/libpq-ssl.html
# custom:
#   id: K8S-0147
#   severity: medium
#   checklist: [SEC-VAULT-3]
#   kinds: [workload, ConfigMap]
#   about: [sslmode, ssl_mode, usessl]
#   message: "{name} turns TLS to the database off"
#   sensitive: true
#   remediation: Set sslmode to verify-full (PostgreSQL) or sslMode to VERIFY_IDENTITY (MySQL) and give the program the server's CA.
package rules.kubernetes.database_without_tls

import data.lib.connections

default applies := false

applies if count(connections.databases) > 0

violations contains {"path": connection.path, "params": {"name": name(connection)}} if {
	some connection in connections.databases
	connection.off
}

name(connection) := concat(" ", ["Container", connection.container]) if {
	connection.container != ""
} else := concat(" ", [input.resource.kind, input.resource.metadata.name])
