# METADATA
# title: Credential in a Terraform configuration
# description: A credential in the repository is known to all who read it, its copies and its history, and nobody can change it without a release.
# related_resources:
#   - ref: https://developer.hashicorp.com/terraform/language/manage-sensitive-data
# custom:
#   id: REPO-0661
#   severity: high
#   checklist: [RISK-HIGH-2]
#   kinds: [terraform_credential]
#   message: "{holder} takes {attribute} from a text in the configuration"
#   sensitive: true
#   remediation: Take the value from a secret store by a data source, let the provider make it (manage_master_user_password, random_password), or pass it by an ephemeral variable; then change the credential.
package rules.repository.terraform_secret_in_clear

import data.lib.secrets

default applies := false

# That one text is no credential says nothing about the others.
applies if count(violations) > 0

violations contains {"path": ["value"], "params": {"holder": input.resource.holder, "attribute": input.resource.attribute}} if {
	text := input.resource.value
	secrets.real(text)
	not secrets.unfilled(text)
	not secrets.blackened(text)
	not startswith(lower(text), "your")
	not lower(text) in pretended
	not contains(trim_space(text), " ")
	not named_only(text)
}

# A file beside the configuration, and the name of a secret that Google keeps.
named_only(text) if {
	some ending in [".json", ".pem", ".key", ".crt", ".p12", ".txt", ".yaml", ".yml"]
	endswith(text, ending)
}

named_only(_) if {
	input.resource.attribute == "secret"
	startswith(input.resource.holder, "google_")
}

# What is given to providers that talk to a simulation of the cloud.
pretended := {"test", "mock", "mock_access_key", "mock_secret_key", "fake", "dummy", "localstack", "anaccesskey", "asecretkey"}
