# METADATA
# title: Rights for the default service account
# description: Every pod that names no service account runs as the default one, so all of them get the rights, also those of others.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/security/service-accounts/#default-service-accounts
# custom:
#   id: K8S-0159
#   severity: high
#   checklist: [SEC-JWT-5]
#   kinds: [role_binding]
#   message: "{kind} {name} gives {subject} the role {role}"
#   remediation: Make a ServiceAccount for the workload, name it in serviceAccountName and in subjects.
package rules.kubernetes.rbac_bind_default_account

violations contains {"path": ["subjects", i], "params": params} if {
	not startswith(input.resource.metadata.name, "system:")
	some i, subject in input.resource.subjects
	shared(subject)
	params := {"kind": input.resource.kind, "name": input.resource.metadata.name, "subject": label(subject), "role": input.resource.roleRef.name}
}

shared(subject) if {
	subject.kind == "ServiceAccount"
	subject.name == "default"
}

shared(subject) if {
	subject.kind == "Group"
	startswith(subject.name, "system:serviceaccounts")
}

label(subject) := "the default service account" if {
	subject.kind == "ServiceAccount"
} else := subject.name
