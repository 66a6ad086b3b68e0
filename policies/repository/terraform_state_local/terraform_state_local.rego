# METADATA
# title: Terraform state without a backend
# description: State in a file on somebody's machine is neither shared nor locked, and holds secrets in clear.
# related_resources:
#   - ref: https://developer.hashicorp.com/terraform/language/backend
# custom:
#   id: REPO-0610
#   severity: medium
#   checklist: [CONF-TF-1]
#   kinds: [terraform_root]
#   message: This configuration keeps its state on the machine that applies it
#   remediation: Add a backend block (s3, gcs, azurerm, remote or cloud) with locking and encryption to the terraform block.
package rules.repository.terraform_state_local

violations contains {"path": [], "params": {}} if {
	input.resource.infrastructure == true
	input.resource.backend in ["", "local"]
}
