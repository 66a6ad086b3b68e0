# METADATA
# title: Wildcard in a role
# description: A wildcard also gives what is added later, such as new subresources and API groups, and hides what is needed.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/security/rbac-good-practices/#least-privilege
# custom:
#   id: K8S-0151
#   severity: high
#   checklist: [SEC-JWT-5]
#   kinds: [role]
#   relations: [role_bindings]
#   message: "{kind} {name} has a wildcard in {field} of a rule on Kubernetes' own resources"
#   remediation: Name what is needed in {field}.
package rules.kubernetes.rbac_wildcard

import data.lib.rbac

violations contains {"path": array.concat(rule.path, [field]), "params": params} if {
	rbac.platform_role == false
	some rule in rbac.rules
	not rbac.everything(rule.value)
	rbac.kubernetes_own(rule.value)
	some field in ["apiGroups", "resources", "verbs"]
	"*" in rule.value[field]
	params := {"kind": input.resource.kind, "name": input.resource.metadata.name, "field": field}
}
