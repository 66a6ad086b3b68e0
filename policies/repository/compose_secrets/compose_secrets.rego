# METADATA
# title: Service of Compose that reads its secrets from files
# description: Compose mounts a secret as a file for the services that name it, so that it is in no environment, image or repository.
# related_resources:
#   - ref: https://docs.docker.com/compose/how-tos/use-secrets/
# custom:
#   id: REPO-0631
#   severity: info
#   checklist: [SEC-VAULT-4]
#   kinds: [compose_service]
#   relations: [workloads]
#   message: The service is given its secrets as files
#   remediation: List what the service may read below secrets, and let it read /run/secrets/NAME.
package rules.repository.compose_secrets

import data.lib.compose

evidence contains {"path": ["secrets"], "params": {}} if {
	compose.deployed
	count(input.resource.secrets) > 0
}
