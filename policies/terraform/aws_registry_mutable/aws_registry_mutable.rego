# METADATA
# title: Registry whose tags can be moved
# description: The same tag may name another image tomorrow, so that nobody can say what runs, and an attacker can slip his own in.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonECR/latest/userguide/image-tag-mutability.html
# custom:
#   id: AWS-0104
#   severity: medium
#   checklist: [SEC-IMAGE-4]
#   kinds: [aws_ecr_repository]
#   message: "Tags of repository {address} can be moved to another image"
#   remediation: Set image_tag_mutability to IMMUTABLE, or IMMUTABLE_WITH_EXCLUSION where a moving tag is needed.
package rules.terraform.aws_registry_mutable

import data.lib.terraform

violations contains terraform.place(["image_tag_mutability"], {}) if not startswith(mutability, "IMMUTABLE")

default mutability := "MUTABLE"

mutability := terraform.values.image_tag_mutability if is_string(terraform.values.image_tag_mutability)
