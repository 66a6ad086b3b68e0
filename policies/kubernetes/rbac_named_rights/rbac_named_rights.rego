# METADATA
# title: Role with named rights bound to named subjects
# description: A role that names its resources and verbs, given to a service account of its own or to a group of people, is how access is meant to be given.
# related_resources:
#   - ref: https://kubernetes.io/docs/reference/access-authn-authz/rbac/
# custom:
#   id: K8S-0163
#   severity: info
#   checklist: [SEC-JWT-5]
#   kinds: [role_binding]
#   relations: [roles]
#   message: "{kind} {name} gives named rights to named subjects"
#   remediation: Write a Role with named resources and verbs and bind it to a service account of the workload's own.
package rules.kubernetes.rbac_named_rights

evidence contains {"path": ["roleRef"], "params": {"kind": input.resource.kind, "name": input.resource.metadata.name}} if {
	count(input.resource.subjects) > 0
	every subject in input.resource.subjects {
		subject.name != "default"
		not startswith(subject.name, "system:")
	}
	some role in input.related.roles
	count(role.rules) > 0
	every rule in role.rules {
		not "*" in rule.verbs
		not "*" in object.get(rule, "resources", [])
	}
}
