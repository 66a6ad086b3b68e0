# METADATA
# title: Compliance reported by a machine
# description: Security Hub or AWS Config checks the account against a standard and keeps the result.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/securityhub_account
# custom:
#   id: AWS-0100
#   severity: info
#   checklist: [OBS-AUDIT-5]
#   kinds: [aws_securityhub_account, aws_securityhub_standards_subscription, aws_config_conformance_pack, aws_auditmanager_assessment]
#   message: "{address} reports on compliance"
#   remediation: Add aws_securityhub_account with standards, or aws_config_conformance_pack.
package rules.terraform.aws_compliance_reports

import data.lib.terraform

evidence contains terraform.place([], {}) if checks

checks if input.resource.type != "aws_securityhub_account"

checks if not terraform.off(terraform.values, "enable_default_standards")
