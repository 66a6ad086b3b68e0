# METADATA
# title: Role whose rights lead to more rights
# description: Who may escalate or bind roles, impersonate others, make tokens or sign client certificates can become anybody, also an administrator.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/security/rbac-good-practices/#privilege-escalation-risks
# custom:
#   id: K8S-0153
#   severity: critical
#   checklist: [SEC-JWT-5]
#   kinds: [role]
#   relations: [role_bindings]
#   message: "{kind} {name} lets its subjects {rights}, and so get the rights of others"
#   remediation: Take the right out of rules, or confine it with resourceNames to what is needed.
package rules.kubernetes.rbac_escalation

import data.lib.rbac

violations contains {"path": rule.path, "params": {"kind": input.resource.kind, "name": input.resource.metadata.name, "rights": concat(", ", rights)}} if {
	rbac.platform_role == false
	some rule in rbac.rules
	rights := [right |
		some [group, resource, verb, right] in ways
		rbac.gives(rule.value, group, resource, [verb])
	]
	count(rights) > 0
}

ways := [
	["rbac.authorization.k8s.io", "roles", "escalate", "escalate roles"],
	["rbac.authorization.k8s.io", "clusterroles", "escalate", "escalate cluster roles"],
	["rbac.authorization.k8s.io", "roles", "bind", "bind roles"],
	["rbac.authorization.k8s.io", "clusterroles", "bind", "bind cluster roles"],
	["", "users", "impersonate", "impersonate users"],
	["", "groups", "impersonate", "impersonate groups"],
	["", "serviceaccounts", "impersonate", "impersonate service accounts"],
	["", "serviceaccounts/token", "create", "make tokens of service accounts"],
	["certificates.k8s.io", "signers", "approve", "approve certificates of any signer"],
]
