# METADATA
# title: TLS 1.3 is the oldest version accepted at an entry
# description: The load balancer refuses older versions.
# related_resources:
#   - ref: https://cloud.google.com/load-balancing/docs/ssl-policies-concepts
# custom:
#   id: GCP-0025
#   severity: info
#   checklist: [SEC-NET-1]
#   kinds: [google_compute_ssl_policy, google_compute_region_ssl_policy]
#   relations: [referrers]
#   message: "Policy {address} asks for TLS 1.3"
#   remediation: Set min_tls_version to TLS_1_3 and profile to RESTRICTED, and name the policy in ssl_policy of the proxy.
package rules.terraform.google_tls_enforced

import data.lib.terraform

evidence contains terraform.place(["min_tls_version"], {}) if {
	terraform.values.min_tls_version == "TLS_1_3"
	some proxy in terraform.referrers
	terraform.refers_here(proxy, "ssl_policy")
}
