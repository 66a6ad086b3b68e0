# METADATA
# title: Access to PostgreSQL without TLS
# description: A record of type host takes connections without TLS as well, so one client that is set up wrongly sends its password and data in clear; trust asks for no password at all.
# related_resources:
#   - ref: https://www.postgresql.org/docs/current/auth-pg-hba-conf.html
# custom:
#   id: REPO-0411
#   severity: medium
#   checklist: [SEC-VAULT-3]
#   kinds: [postgresql_access]
#   message: "{type} lets {address} in {how}"
#   remediation: Use hostssl with scram-sha-256 for every address but the machine itself, and end with a record that rejects the rest.
package rules.repository.postgresql_access_plain

records := [{"path": ["records", i], "value": record} |
	some i, record in input.resource.records
	not record.is_own
	record.method != "reject"
]

default applies := false

applies if count(records) > 0

violations contains {"path": record.path, "params": {"type": record.value.type, "address": record.value.address, "how": how}} if {
	some record in records
	how := way(record.value)
}

way(record) := "without a password" if {
	record.method == "trust"
} else := "without TLS" if {
	record.type == "hostnossl"
} else := "from anywhere, with or without TLS" if {
	record.type == "host"
	record.is_anywhere
	not hidden
}

# A record before it sends connections without TLS away.
hidden if {
	some record in input.resource.records
	record.type == "hostnossl"
	record.method == "reject"
	record.is_anywhere
}
