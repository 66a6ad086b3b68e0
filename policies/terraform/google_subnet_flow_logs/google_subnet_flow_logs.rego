# METADATA
# title: Subnetwork without flow logs
# description: After an attack nobody can tell which machines talked to whom.
# related_resources:
#   - ref: https://cloud.google.com/vpc/docs/flow-logs
# custom:
#   id: GCP-0023
#   severity: low
#   advice: true
#   checklist: [OBS-AUDIT-4]
#   kinds: [google_compute_subnetwork]
#   message: "Subnetwork {address} writes no flow logs"
#   remediation: Add a log_config block.
package rules.terraform.google_subnet_flow_logs

import data.lib.terraform

default applies := true

# Subnetworks of proxies and of Private Service Connect cannot write them.
applies := false if not object.get(terraform.values, "purpose", null) in [null, "", "PRIVATE"]

violations contains terraform.place(["log_config"], {}) if {
	applies
	terraform.unset(terraform.values, "log_config")
}
