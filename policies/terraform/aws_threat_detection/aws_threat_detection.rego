# METADATA
# title: Threat detection of the account
# description: GuardDuty reads trails, flow logs and DNS queries and reports what looks like an attack.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/guardduty_detector
# custom:
#   id: AWS-0099
#   severity: medium
#   checklist: [OBS-AUDIT-4]
#   kinds: [aws_guardduty_detector]
#   message: "Detector {address} is switched off"
#   remediation: Set enable to true.
package rules.terraform.aws_threat_detection

import data.lib.terraform

violations contains terraform.place(["enable"], {}) if terraform.off(terraform.values, "enable")

evidence contains terraform.place(["enable"], {}) if not terraform.off(terraform.values, "enable")
