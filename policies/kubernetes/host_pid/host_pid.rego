# METADATA
# title: Pod among the processes of its node
# description: >-
#   It sees every process of the node with its environment, and can signal, trace or enter those of its own user, root above all.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/security/pod-security-standards/
# custom:
#   id: K8S-0022
#   severity: high
#   checklist: [SEC-RUNTIME-1, SEC-RUNTIME-2]
#   kinds: [workload]
#   mentions: [hostPID, kube-system]
#   message: The pod shares the process table of its node
#   remediation: Remove hostPID.
package rules.kubernetes.host_pid

import data.lib.pods
import data.lib.security

default applies := false

applies if security.core_agent == false

violations contains {"path": array.concat(pods.spec_path, ["hostPID"]), "params": {}} if pods.spec.hostPID == true
