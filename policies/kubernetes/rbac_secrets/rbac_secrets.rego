# METADATA
# title: Role that reads the secrets of every namespace
# description: Among them are the credentials of every other application and the tokens of service accounts that may do more.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/security/rbac-good-practices/#listing-secrets
# custom:
#   id: K8S-0154
#   severity: high
#   checklist: [SEC-JWT-5]
#   kinds: [ClusterRole]
#   relations: [role_bindings]
#   message: "ClusterRole {name} reads the secrets of every namespace"
#   remediation: Name the secrets in resourceNames, or give the right with a Role and a RoleBinding in the namespaces that need it.
package rules.kubernetes.rbac_secrets

import data.lib.rbac

violations contains {"path": array.concat(rule.path, ["resources"]), "params": {"name": input.resource.metadata.name}} if {
	rbac.platform_role == false
	rbac.cluster_wide == true
	not extends_another
	some rule in rbac.rules
	rbac.gives(rule.value, "", "secrets", ["get", "list", "watch"])
}

# A part of a role such as `edit`, which people get for their namespace.
extends_another if {
	some label, value in input.resource.metadata.labels
	startswith(label, "rbac.authorization.k8s.io/aggregate-to-")
	value == "true"
}
