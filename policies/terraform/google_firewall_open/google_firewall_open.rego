# METADATA
# title: Firewall that opens a sensitive port to the internet
# description: Shells, databases and caches are attacked within minutes once every address can reach them.
# related_resources:
#   - ref: https://cloud.google.com/iap/docs/using-tcp-forwarding
# custom:
#   id: GCP-0020
#   severity: high
#   checklist: [CONF-TF-1]
#   kinds: [google_compute_firewall]
#   message: "Firewall {address} opens {ports} to {source}"
#   remediation: Name the networks that need the port in source_ranges. For shells use Identity-Aware Proxy with 35.235.240.0/20.
package rules.terraform.google_firewall_open

import data.lib.internet
import data.lib.terraform

violations contains terraform.place(["allow", i, "ports"], {"ports": internet.exposed(ranges), "source": source}) if {
	not terraform.values.direction == "EGRESS"
	not terraform.on(terraform.values, "disabled")
	some source in sources
	internet.open(source)
	some i, opening in terraform.values.allow
	ranges := ranges_of(opening)
}

# Without any source a rule lets everybody in.
sources := ["0.0.0.0/0"] if {
	not terraform.given("source_ranges")
	not terraform.given("source_tags")
	not terraform.given("source_service_accounts")
} else := terraform.listed(object.get(terraform.values, "source_ranges", null))

# A rule without ports is for all of them.
ranges_of(opening) := opening.ports if {
	lower(opening.protocol) in ["tcp", "6"]
	not terraform.unset(opening, "ports")
}

ranges_of(opening) := ["*"] if {
	lower(opening.protocol) in ["tcp", "6", "all"]
	terraform.unset(opening, "ports")
}
