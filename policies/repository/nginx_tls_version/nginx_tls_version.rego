# METADATA
# title: Oldest TLS version at nginx
# description: TLS 1.0 and 1.1 are broken, and the checklist asks for 1.3, which leaves out the ciphers and handshakes that attacks on 1.2 need.
# related_resources:
#   - ref: https://nginx.org/en/docs/http/ngx_http_ssl_module.html#ssl_protocols
# custom:
#   id: REPO-0332
#   severity: medium
#   checklist: [SEC-NET-1]
#   kinds: [nginx]
#   message: "ssl_protocols still accepts {version}"
#   remediation: Set ssl_protocols TLSv1.3; or waive this where clients without it have to be served.
package rules.repository.nginx_tls_version

import data.lib.nginx

# ConfigMaps are judged by the rules on manifests.
oldest := [{"path": directive.path, "version": min([version | some word in directive.args; version := versions[word]])} |
	object.get(input.facts, "holder", "file") == "file"
	some directive in nginx.named("ssl_protocols")
]

versions := {"SSLv2": "SSL 2.0", "SSLv3": "SSL 3.0", "TLSv1": "TLS 1.0", "TLSv1.1": "TLS 1.1", "TLSv1.2": "TLS 1.2", "TLSv1.3": "TLS 1.3"}

evidence contains {"path": setting.path, "params": {}} if {
	some setting in oldest
	setting.version == "TLS 1.3"
}

violations contains {"path": setting.path, "params": {"version": setting.version}} if {
	some setting in oldest
	setting.version != "TLS 1.3"
}
