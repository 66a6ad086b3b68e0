# METADATA
# title: Windows container that runs on the host itself
# description: "A HostProcess container has no container around it: it runs with an account of the Windows node."
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/security/pod-security-standards/
#   - ref: https://kubernetes.io/docs/tasks/configure-pod-container/create-hostprocess-pod/
# custom:
#   id: K8S-0020
#   severity: critical
#   checklist: [SEC-RUNTIME-1, SEC-RUNTIME-2]
#   kinds: [workload]
#   mentions: [hostProcess, kube-system]
#   message: "Container {container} runs on the host itself"
#   remediation: Remove windowsOptions.hostProcess from the security context of the container and of the pod.
package rules.kubernetes.host_process

import data.lib.pods
import data.lib.security

default applies := false

applies if security.core_agent == false

violations contains violation if {
	some context in security.contexts
	options(context).hostProcess == true
	violation := {"path": path(context), "params": {"container": context.name}}
}

# Each option of the container goes before the same one of the pod.
options(context) := object.union(object.get(security.pod_context, "windowsOptions", {}), object.get(context.own, "windowsOptions", {}))

path(context) := array.concat(context.container.path, ["securityContext", "windowsOptions", "hostProcess"]) if {
	context.own.windowsOptions.hostProcess
} else := array.concat(pods.spec_path, ["securityContext", "windowsOptions", "hostProcess"])
