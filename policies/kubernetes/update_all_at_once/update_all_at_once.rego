# METADATA
# title: Update that stops all replicas at once
# description: Each release takes the service away until the new pods are ready, and for as long as they fail.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#strategy
# custom:
#   id: K8S-0298
#   severity: medium
#   checklist: [PIPE-DEPLOY-3]
#   kinds: [Deployment, StatefulSet, DaemonSet]
#   mentions: [Recreate, maxUnavailable]
#   message: "An update of {workload} stops all of its pods at once"
#   remediation: Set strategy.type (updateStrategy.type) to RollingUpdate with a maxUnavailable below the number of replicas.
package rules.kubernetes.update_all_at_once

import data.lib.budgets
import data.lib.workloads

violations contains {"path": path, "params": {"workload": input.resource.metadata.name}} if {
	some path in places
}

places contains ["spec", "strategy", "type"] if {
	input.resource.spec.strategy.type == "Recreate"
	workloads.replicas > 1
}

places contains ["spec", field, "rollingUpdate", "maxUnavailable"] if {
	some field in ["strategy", "updateStrategy"]
	value := input.resource.spec[field].rollingUpdate.maxUnavailable
	everything(value)
}

# One replica can only be stopped and started, unless a second one is started first.
everything(value) if {
	budgets.all_pods(value)
	more_than_one
}

everything(value) if {
	workloads.replicas > 1
	budgets.number(value) >= workloads.replicas
}

more_than_one if workloads.replicas > 1

more_than_one if input.resource.kind == "DaemonSet"
