# METADATA
# title: Tiller in the cluster
# description: >-
#   The server of Helm 2 obeys whoever reaches its port, usually with the rights of cluster-admin, and has had no fixes since 2020.
# related_resources:
#   - ref: https://helm.sh/blog/helm-v2-deprecation-timeline/
# custom:
#   id: K8S-0056
#   severity: critical
#   checklist: [SEC-JWT-5]
#   kinds: [workload]
#   mentions: [tiller]
#   message: "Container {container} runs Tiller"
#   remediation: Move the releases to Helm 3 or later and remove the Deployment.
package rules.kubernetes.tiller

import data.lib.pods

violations contains {"path": array.concat(container.path, ["image"]), "params": {"container": container.name}} if {
	some container in pods.containers
	parts := split(split(container.value.image, "@")[0], "/")
	split(parts[count(parts) - 1], ":")[0] == "tiller"
}
