# METADATA
# title: Trail of what administrators do
# description: A trail for one region misses what an attacker does in the others; one that is off misses everything.
# related_resources:
#   - ref: https://docs.aws.amazon.com/awscloudtrail/latest/userguide/best-practices-security.html
# custom:
#   id: AWS-0086
#   severity: medium
#   checklist: [OBS-AUDIT-3]
#   kinds: [aws_cloudtrail]
#   message: "Trail {address} misses {what}"
#   remediation: Set is_multi_region_trail to true and leave enable_logging and include_global_service_events true.
package rules.terraform.aws_trail_incomplete

import data.lib.terraform

gaps := array.concat(
	[["is_multi_region_trail", "other regions"] | not terraform.on(terraform.values, "is_multi_region_trail")],
	[[key, what] |
		some key, what in {"enable_logging": "everything", "include_global_service_events": "global services"}
		terraform.off(terraform.values, key)
	],
)

violations contains terraform.place([gap[0]], {"what": gap[1]}) if some gap in gaps

evidence contains terraform.place(["is_multi_region_trail"], {"what": "nothing"}) if count(gaps) == 0
