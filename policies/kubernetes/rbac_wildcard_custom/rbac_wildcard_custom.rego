# METADATA
# title: Wildcard in a role for custom resources
# description: A wildcard also gives what a later version of the custom resources adds, and hides what is needed.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/security/rbac-good-practices/#least-privilege
# custom:
#   id: K8S-0152
#   severity: low
#   advice: true
#   checklist: [SEC-JWT-5]
#   kinds: [role]
#   relations: [role_bindings]
#   message: "{kind} {name} has a wildcard in {field} of a rule on custom resources"
#   remediation: Name what is needed in {field}.
package rules.kubernetes.rbac_wildcard_custom

import data.lib.rbac

violations contains {"path": array.concat(rule.path, [field]), "params": params} if {
	rbac.platform_role == false
	some rule in rbac.rules
	count(rule.value.apiGroups) > 0
	not rbac.kubernetes_own(rule.value)
	some field in ["resources", "verbs"]
	"*" in rule.value[field]
	not named_by_metrics(rule.value, field)
	params := {"kind": input.resource.kind, "name": input.resource.metadata.name, "field": field}
}

# In the APIs of custom metrics the resources are the metrics.
named_by_metrics(rule, "resources") if {
	every group in rule.apiGroups {
		group in ["custom.metrics.k8s.io", "external.metrics.k8s.io"]
	}
}
