# METADATA
# title: Pod in the network of its node
# description: It reaches what listens on the node's loopback address, sees its traffic, and no network policy applies to it.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/security/pod-security-standards/
# custom:
#   id: K8S-0021
#   severity: high
#   checklist: [SEC-RUNTIME-1, SEC-RUNTIME-2]
#   kinds: [workload]
#   mentions: [hostNetwork, kube-system]
#   message: The pod uses the network of its node
#   remediation: Remove hostNetwork, and let a Service lead to the pod.
package rules.kubernetes.host_network

import data.lib.pods
import data.lib.security

default applies := false

applies if security.core_agent == false

violations contains {"path": array.concat(pods.spec_path, ["hostNetwork"]), "params": {}} if pods.spec.hostNetwork == true
