# METADATA
# title: Mutual TLS in the settings
# description: Where only one side shows a certificate, whoever is in the network can call a service in the name of another.
# related_resources:
#   - ref: https://datatracker.ietf.org/doc/html/rfc8705
# custom:
#   id: REPO-0309
#   severity: medium
#   checklist: [SEC-CERT-4]
#   kinds: [settings]
#   message: "{name} is {value}: callers need no certificate"
#   remediation: Demand and verify the certificate of the client between services.
package rules.repository.mutual_tls

import data.lib.app_settings

said := [setting |
	some setting in app_settings.known
	app_settings.mentions(setting, ["mtls", "mutual_tls", "client_auth", "client_cert"])
	app_settings.ends(setting, ["mtls", "mtls_enabled", "enable_mtls", "require_mtls", "mtls_mode", "mutual_tls", "mutual_tls_enabled", "enable_mutual_tls", "tls_client_auth", "ssl_client_auth", "require_client_cert", "require_client_certificate", "client_cert_required"])
	not app_settings.mentions(setting, ["database", "_db_", "postgres", "mysql", "redis", "kafka"])
]

evidence contains {"path": setting.path, "params": {}} if {
	some setting in said
	demanded(setting)
}

demanded(setting) if setting.on == true

demanded(setting) if lower(setting.text) in ["required", "require", "need", "strict", "require_and_verify", "requireandverifyclientcert"]

violations contains {"path": setting.path, "params": {"name": setting.key, "value": setting.text}} if {
	some setting in said
	left_open(setting)
}

left_open(setting) if setting.on == false

left_open(setting) if lower(setting.text) in ["none", "want", "optional", "permissive", "request"]
