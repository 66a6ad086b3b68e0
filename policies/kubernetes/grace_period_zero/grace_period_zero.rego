# METADATA
# title: Pods killed without time to finish
# description: Every update and every drained node cuts off the requests in hand, and a database has no time to write what it holds.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/#pod-termination
# custom:
#   id: K8S-0214
#   severity: medium
#   checklist: [PIPE-DEPLOY-3]
#   kinds: [long_running]
#   mentions: [terminationGracePeriodSeconds, restartPolicy, helm.sh/hook]
#   message: Pods are killed at once, without time to finish
#   remediation: Remove terminationGracePeriodSeconds or set it to what the slowest request needs.
package rules.kubernetes.grace_period_zero

import data.lib.pods
import data.lib.workloads

default applies := false

applies if workloads.one_off == false

violations contains {"path": array.concat(pods.spec_path, ["terminationGracePeriodSeconds"]), "params": {}} if {
	pods.spec.terminationGracePeriodSeconds == 0
}
