# METADATA
# title: Role that changes admission webhooks
# description: Whoever changes them reads every object that is sent to the API server, secrets too, and can change it or let it through unchecked.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/security/rbac-good-practices/#control-admission-webhooks
# custom:
#   id: K8S-0161
#   severity: medium
#   checklist: [SEC-JWT-5]
#   kinds: [ClusterRole]
#   relations: [role_bindings]
#   message: "ClusterRole {name} may change every admission webhook"
#   remediation: Name the webhook configurations that it has to change in resourceNames.
package rules.kubernetes.rbac_webhooks

import data.lib.rbac

violations contains {"path": array.concat(rule.path, ["resources"]), "params": {"name": input.resource.metadata.name}} if {
	rbac.platform_role == false
	some rule in rbac.rules
	changes_webhooks(rule.value)
}

changes_webhooks(rule) if rbac.gives(rule, "admissionregistration.k8s.io", "mutatingwebhookconfigurations", ["update", "patch"])

changes_webhooks(rule) if rbac.gives(rule, "admissionregistration.k8s.io", "validatingwebhookconfigurations", ["update", "patch"])
