# METADATA
# title: Oldest TLS version in the settings
# description: TLS 1.0 and 1.1 are broken, and the checklist asks for 1.3, which leaves out the ciphers and handshakes that attacks on 1.2 need.
# related_resources:
#   - ref: https://www.rfc-editor.org/rfc/rfc9325
# custom:
#   id: REPO-0308
#   severity: medium
#   checklist: [SEC-NET-1]
#   kinds: [settings]
#   message: "{name} still accepts TLS {version}"
#   remediation: Set 1.3 as the oldest TLS version, or waive this where clients without it have to be served.
package rules.repository.tls_version

import data.lib.app_settings

# Connections to stores are no entries.
others := ["database", "_db_", "postgres", "mysql", "redis", "kafka", "smtp", "mongo", "ldap", "vault", "client_tls"]

versions := [{"setting": setting, "version": version} |
	some setting in app_settings.known
	app_settings.mentions(setting, ["tls", "ssl"])
	app_settings.mentions(setting, ["min_version", "min_tls_version", "minimum_version", "minimum_tls_version", "tls_min", "ssl_min", "min_ssl", "minimum_protocol", "min_protocol"])
	not app_settings.mentions(setting, others)
	version := known[strings.replace_n({"tls": "", "v": "", "_": "", ".": "", "ersion": "", " ": ""}, lower(setting.text))]
]

known := {"1": "1.0", "10": "1.0", "11": "1.1", "12": "1.2", "13": "1.3"}

evidence contains {"path": one.setting.path, "params": {}} if {
	some one in versions
	one.version == "1.3"
}

violations contains {"path": one.setting.path, "params": {"name": one.setting.key, "version": one.version}} if {
	some one in versions
	one.version != "1.3"
}
