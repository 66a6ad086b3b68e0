# METADATA
# title: Image that runs as root
# description: A process that breaks out of a container as root is root on the node.
# related_resources:
#   - ref: https://docs.docker.com/build/building/best-practices/#user
# custom:
#   id: REPO-0001
#   severity: high
#   checklist: [SEC-IMAGE-5]
#   kinds: [dockerfile]
#   message: "The image runs as {user}"
#   remediation: "End the last stage with USER and a number above 0, such as USER 10001."
package rules.repository.dockerfile_root

import data.lib.dockerfiles

applies if dockerfiles.deployed

last := dockerfiles.users[count(dockerfiles.users) - 1]

violations contains {"path": last.path, "params": {"user": last.user}} if {
	lower(split(last.user, ":")[0]) in ["root", "0"]
}

violations contains {"path": dockerfiles.last_path, "params": {"user": "root, because no USER is set"}} if {
	count(dockerfiles.users) == 0
	not base_sets_user
}

# Bases that already run as somebody else, or of which only their own Dockerfile tells.
base_sets_user if contains(dockerfiles.root_base, "nonroot")

base_sets_user if contains(dockerfiles.root_base, "unprivileged")

base_sets_user if startswith(dockerfiles.root_base, "cgr.dev/chainguard/")

base_sets_user if contains(dockerfiles.root_base, "$")
