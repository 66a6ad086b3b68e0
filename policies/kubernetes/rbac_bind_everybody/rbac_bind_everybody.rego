# METADATA
# title: Binding for everybody
# description: >-
#   Anonymous requests come from whoever reaches the API server. Authenticated are all people and all service accounts, on some clouds everybody with an account there.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/security/rbac-good-practices/#hardening
# custom:
#   id: K8S-0157
#   severity: critical
#   checklist: [SEC-JWT-5]
#   kinds: [role_binding]
#   message: "{kind} {name} gives {subject} the role {role}"
#   remediation: Name the service accounts, users or groups that need the role in subjects.
#   parameters:
#     subjects:
#       description: Users and groups that stand for everybody
#       default: ["system:anonymous", "system:unauthenticated", "system:authenticated"]
#     roles:
#       description: Roles that everybody may have
#       default: ["system:basic-user", "system:discovery", "system:public-info-viewer", "system:service-account-issuer-discovery"]
package rules.kubernetes.rbac_bind_everybody

violations contains {"path": ["subjects", i], "params": params} if {
	some i, subject in input.resource.subjects
	subject.kind in ["User", "Group"]
	subject.name in data.parameters["K8S-0157"].subjects
	not input.resource.roleRef.name in data.parameters["K8S-0157"].roles
	params := {"kind": input.resource.kind, "name": input.resource.metadata.name, "subject": subject.name, "role": input.resource.roleRef.name}
}
