# METADATA
# title: Pod in the shared memory of its node
# description: It can read and change what other programs of the node keep in shared memory and message queues.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/security/pod-security-standards/
# custom:
#   id: K8S-0023
#   severity: high
#   checklist: [SEC-RUNTIME-1, SEC-RUNTIME-2]
#   kinds: [workload]
#   mentions: [hostIPC, kube-system]
#   message: The pod shares the inter-process communication of its node
#   remediation: Remove hostIPC; containers of one pod share memory by an emptyDir with medium Memory.
package rules.kubernetes.host_ipc

import data.lib.pods
import data.lib.security

default applies := false

applies if security.core_agent == false

violations contains {"path": array.concat(pods.spec_path, ["hostIPC"]), "params": {}} if pods.spec.hostIPC == true
