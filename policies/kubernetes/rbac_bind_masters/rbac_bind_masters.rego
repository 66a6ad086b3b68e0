# METADATA
# title: Binding for system:masters
# description: Members of this group pass every authorization check, also when their bindings are gone, so it must not be used to give rights.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/security/rbac-good-practices/#least-privilege
# custom:
#   id: K8S-0158
#   severity: high
#   checklist: [SEC-JWT-5]
#   kinds: [role_binding]
#   message: "{kind} {name} names the group system:masters"
#   remediation: Bind a group of your own in subjects and keep system:masters for emergencies.
package rules.kubernetes.rbac_bind_masters

violations contains {"path": ["subjects", i], "params": {"kind": input.resource.kind, "name": input.resource.metadata.name}} if {
	input.resource.metadata.name != "cluster-admin"
	some i, subject in input.resource.subjects
	subject.kind == "Group"
	subject.name == "system:masters"
}
