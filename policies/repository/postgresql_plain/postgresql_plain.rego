# METADATA
# title: PostgreSQL without TLS
# description: Queries, results and passwords cross the network in clear, and clients that ask for TLS are turned down or fall back.
# related_resources:
#   - ref: https://www.postgresql.org/docs/current/ssl-tcp.html
# custom:
#   id: REPO-0410
#   severity: high
#   checklist: [SEC-VAULT-3]
#   kinds: [postgresql_config]
#   message: "{setting} lets connections pass without sound TLS"
#   remediation: Set ssl to on with ssl_cert_file and ssl_key_file, and ssl_min_protocol_version to TLSv1.2 or TLSv1.3.
package rules.repository.postgresql_plain

default applies := false

applies if input.resource.ssl

applies if input.resource.ssl_min_protocol_version

violations contains {"path": ["ssl", "value"], "params": {"setting": "ssl = off"}} if input.resource.ssl.value == false

violations contains {"path": ["ssl_min_protocol_version", "text"], "params": {"setting": concat(" = ", ["ssl_min_protocol_version", version])}} if {
	version := input.resource.ssl_min_protocol_version.text
	version in ["TLSv1", "TLSv1.1"]
}
