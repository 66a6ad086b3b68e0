# METADATA
# title: Role that reaches the kubelets
# description: Through nodes/proxy the kubelet runs commands in every pod of the node, past admission and the audit log.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/security/rbac-good-practices/#access-to-proxy-subresource-of-nodes
# custom:
#   id: K8S-0160
#   severity: high
#   checklist: [SEC-JWT-5]
#   kinds: [ClusterRole]
#   relations: [role_bindings]
#   message: "ClusterRole {name} gives access to the kubelet of every node through nodes/proxy"
#   remediation: Replace nodes/proxy in resources by nodes/metrics, nodes/stats or what is read.
package rules.kubernetes.rbac_node_proxy

import data.lib.rbac

violations contains {"path": array.concat(rule.path, ["resources"]), "params": {"name": input.resource.metadata.name}} if {
	rbac.platform_role == false
	some rule in rbac.rules
	rbac.gives(rule.value, "", "nodes/proxy", ["get", "create", "update", "patch", "delete"])
}
