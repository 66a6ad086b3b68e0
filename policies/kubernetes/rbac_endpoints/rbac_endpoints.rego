# METADATA
# title: Users may change endpoints
# description: Who may change the endpoints of a Service can send its traffic to pods of other namespaces that network policies keep apart (CVE-2021-25740).
# related_resources:
#   - ref: https://github.com/kubernetes/kubernetes/issues/103675
# custom:
#   id: K8S-0162
#   severity: medium
#   checklist: [SEC-JWT-5]
#   kinds: [ClusterRole]
#   message: "ClusterRole {name} lets everybody with the role edit or admin change endpoints"
#   remediation: Take endpoints and endpointslices out of resources, or leave only reading verbs.
package rules.kubernetes.rbac_endpoints

import data.lib.rbac

violations contains {"path": array.concat(rule.path, ["resources"]), "params": {"name": input.resource.metadata.name}} if {
	for_users
	some rule in rbac.rules
	changes_endpoints(rule.value)
}

for_users if input.resource.metadata.name in ["admin", "edit"]

for_users if input.resource.metadata.labels["rbac.authorization.k8s.io/aggregate-to-edit"] == "true"

for_users if input.resource.metadata.labels["rbac.authorization.k8s.io/aggregate-to-admin"] == "true"

changes_endpoints(rule) if {
	some resource in ["endpoints", "endpointslices"]
	resource in rule.resources
	some verb in ["create", "update", "patch", "*"]
	verb in rule.verbs
}
