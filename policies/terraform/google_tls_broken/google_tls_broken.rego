# METADATA
# title: TLS older than 1.2 is accepted
# description: TLS 1.0 and 1.1 have known weaknesses and were withdrawn in 2021. Google accepts them unless a policy says otherwise.
# related_resources:
#   - ref: https://www.rfc-editor.org/rfc/rfc8996
#   - ref: https://cloud.google.com/load-balancing/docs/ssl-policies-concepts
# custom:
#   id: GCP-0024
#   severity: high
#   checklist: [SEC-NET-1]
#   kinds:
#     - google_compute_ssl_policy
#     - google_compute_region_ssl_policy
#     - google_compute_target_https_proxy
#     - google_compute_region_target_https_proxy
#     - google_compute_target_ssl_proxy
#   message: "{address} accepts TLS older than 1.2"
#   remediation: Set min_tls_version to TLS_1_2 or TLS_1_3 in the SSL policy and name it in ssl_policy of the proxy.
package rules.terraform.google_tls_broken

import data.lib.terraform

violations contains terraform.place(["min_tls_version"], {}) if {
	endswith(input.resource.type, "_ssl_policy")
	object.get(terraform.values, "min_tls_version", null) in [null, "TLS_1_0", "TLS_1_1"]
}

violations contains terraform.place(["ssl_policy"], {}) if {
	endswith(input.resource.type, "_proxy")
	not terraform.given("ssl_policy")
}
