# METADATA
# title: Registry that does not look at what it gets
# description: Images with known vulnerabilities are then only noticed by whoever scans them elsewhere.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonECR/latest/userguide/image-scanning.html
# custom:
#   id: AWS-0103
#   severity: low
#   checklist: [SEC-IMAGE-4]
#   kinds: [aws_ecr_repository]
#   message: "Repository {address} does not scan images when they are pushed"
#   remediation: Set image_scanning_configuration.scan_on_push to true, or waive this where aws_ecr_registry_scanning_configuration scans the whole registry.
package rules.terraform.aws_registry_scan

import data.lib.terraform

violations contains terraform.place(terraform.within("image_scanning_configuration", "scan_on_push"), {}) if {
	not terraform.on(terraform.block(terraform.values, "image_scanning_configuration"), "scan_on_push")
}
