# METADATA
# title: Binding that makes an administrator
# description: >-
#   An application with rights over everything hands the cluster to whoever finds a hole in it. People get such rights through a group of their identity provider.
# related_resources:
#   - ref: https://kubernetes.io/docs/reference/access-authn-authz/rbac/#user-facing-roles
# custom:
#   id: K8S-0156
#   severity: critical
#   checklist: [SEC-JWT-5]
#   kinds: [role_binding]
#   relations: [roles]
#   message: "{kind} {name} gives {subject} the role {role}"
#   remediation: Bind a role in roleRef with no more than the subject needs, and people by a group of the identity provider.
package rules.kubernetes.rbac_bind_admin

import data.lib.rbac

violations contains {"path": ["subjects", i], "params": params} if {
	not rbac.platform_name(input.resource.metadata.name)
	powerful
	some i, subject in input.resource.subjects
	not managed_group(subject)
	params := {"kind": input.resource.kind, "name": input.resource.metadata.name, "subject": subject.name, "role": input.resource.roleRef.name}
}

powerful if {
	input.resource.roleRef.kind == "ClusterRole"
	input.resource.roleRef.name == "cluster-admin"
}

# In a namespace these two are for its team; everywhere they read all secrets and run commands in all pods.
powerful if {
	input.resource.kind == "ClusterRoleBinding"
	input.resource.roleRef.name in ["admin", "edit"]
}

# What roles of the platform give is judged where others are bound to them.
powerful if {
	some role in input.related.roles
	rbac.platform_name(role.metadata.name)
	some rule in role.rules
	dangerous(rule)
}

dangerous(rule) if rbac.everything(rule)

dangerous(rule) if rbac.runs_commands(rule)

# Groups of people that an identity provider manages.
managed_group(subject) if {
	subject.kind == "Group"
	not startswith(subject.name, "system:")
}
