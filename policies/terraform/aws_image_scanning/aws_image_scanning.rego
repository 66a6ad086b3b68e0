# METADATA
# title: Images are scanned in the registry
# description: The registry looks for known vulnerabilities when an image comes in, or again and again.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonECR/latest/userguide/image-scanning.html
# custom:
#   id: AWS-0105
#   severity: info
#   checklist: [SEC-IMAGE-2]
#   kinds: [aws_ecr_repository, aws_ecr_registry_scanning_configuration, aws_inspector2_enabler]
#   message: "{address} scans images"
#   remediation: Set image_scanning_configuration.scan_on_push to true, or add aws_ecr_registry_scanning_configuration with CONTINUOUS_SCAN.
package rules.terraform.aws_image_scanning

import data.lib.terraform

evidence contains terraform.place(["image_scanning_configuration", 0, "scan_on_push"], {}) if {
	terraform.on(terraform.block(terraform.values, "image_scanning_configuration"), "scan_on_push")
}

evidence contains terraform.place(["rule", i, "scan_frequency"], {}) if {
	some i, rule in terraform.values.rule
	rule.scan_frequency in ["SCAN_ON_PUSH", "CONTINUOUS_SCAN"]
}

evidence contains terraform.place(["resource_types"], {}) if "ECR" in terraform.values.resource_types
