# METADATA
# title: Role that runs commands in pods
# description: Whoever runs a command in a pod has its files, its secrets and the rights of its service account.
# related_resources:
#   - ref: https://kubernetes.io/docs/tasks/debug/debug-application/get-shell-running-container/
# custom:
#   id: K8S-0155
#   severity: high
#   checklist: [SEC-JWT-5]
#   kinds: [role]
#   relations: [role_bindings]
#   message: "{kind} {name} lets its subjects run commands in running pods"
#   remediation: Take pods/exec, pods/attach and pods/ephemeralcontainers out of rules, and give them to people for the time that they need them.
package rules.kubernetes.rbac_pod_exec

import data.lib.rbac

violations contains {"path": array.concat(rule.path, ["resources"]), "params": {"kind": input.resource.kind, "name": input.resource.metadata.name}} if {
	rbac.platform_role == false
	some rule in rbac.rules
	rbac.runs_commands(rule.value)
}
