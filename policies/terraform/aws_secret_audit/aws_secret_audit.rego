# METADATA
# title: Access to secrets is written down
# description: Each reading of a secret is a management event, which a trail of all regions keeps unless it is told to leave reading out.
# related_resources:
#   - ref: https://docs.aws.amazon.com/secretsmanager/latest/userguide/monitoring-cloudtrail.html
# custom:
#   id: AWS-0088
#   severity: info
#   checklist: [SEC-VAULT-5]
#   kinds: [aws_cloudtrail]
#   message: "Trail {address} writes down who reads secrets"
#   remediation: Set is_multi_region_trail to true, and in event_selector read_write_type All with include_management_events true.
package rules.terraform.aws_secret_audit

import data.lib.terraform

evidence contains terraform.place(["is_multi_region_trail"], {}) if {
	terraform.on(terraform.values, "is_multi_region_trail")
	not terraform.off(terraform.values, "enable_logging")
	reads
}

reads if {
	terraform.unset(terraform.values, "event_selector")
	terraform.unset(terraform.values, "advanced_event_selector")
}

reads if {
	some selector in terraform.values.event_selector
	not terraform.off(selector, "include_management_events")
	object.get(selector, "read_write_type", "All") in ["All", "ReadOnly", null]
}

reads if {
	some selector in terraform.values.advanced_event_selector
	some field in selector.field_selector
	field.field == "eventCategory"
	"Management" in field.equals
	every other in selector.field_selector {
		other.field != "readOnly"
	}
}
