# METADATA
# title: Service that runs as root
# description: A process that breaks out of a container as root is root on the host.
# related_resources:
#   - ref: https://docs.docker.com/reference/compose-file/services/#user
#   - ref: https://docs.docker.com/engine/security/
# custom:
#   id: REPO-0169
#   severity: high
#   checklist: [SEC-IMAGE-5]
#   kinds: [compose_service]
#   relations: [workloads]
#   message: The service runs {how}
#   remediation: Set user to a number above 0, and leave privileged out.
package rules.repository.compose_root

import data.lib.compose

applies if compose.deployed

violations contains {"path": ["user"], "params": {"how": "as root"}} if {
	compose.deployed
	is_root(input.resource.user)
}

is_root(0)

is_root(user) if split(user, ":")[0] in ["root", "0"]

violations contains {"path": ["privileged"], "params": {"how": "privileged"}} if {
	compose.deployed
	input.resource.privileged == true
}
