# METADATA
# title: Role that may do everything
# description: Whoever takes over one of its subjects takes over the cluster, or with a Role the namespace and all its secrets.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/security/rbac-good-practices/#least-privilege
# custom:
#   id: K8S-0150
#   severity: critical
#   checklist: [SEC-JWT-5]
#   kinds: [role]
#   relations: [role_bindings]
#   message: "{kind} {name} gives every verb on every resource of every API group"
#   remediation: Name the apiGroups, resources and verbs that its subjects need in rules.
package rules.kubernetes.rbac_everything

import data.lib.rbac

violations contains {"path": rule.path, "params": {"kind": input.resource.kind, "name": input.resource.metadata.name}} if {
	rbac.platform_role == false
	some rule in rbac.rules
	rbac.everything(rule.value)
}
