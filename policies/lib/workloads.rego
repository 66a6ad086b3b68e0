# METADATA
# title: Workloads
# description: How long a workload lives and how many replicas it has, for the judged one and for related ones.
package lib.workloads

import data.lib.autoscalers

# Pods that are meant to end: batches, Pods that are not restarted, hooks and tests of a Helm release.
default one_off := false

one_off if input.resource.kind in ["Job", "CronJob"]

one_off if {
	input.resource.kind == "Pod"
	input.resource.spec.restartPolicy in ["Never", "OnFailure"]
}

one_off if input.resource.metadata.annotations["helm.sh/hook"]

# What `spec.replicas` says; Kubernetes makes one where it says nothing.
default replicas := 1

replicas := input.resource.spec.replicas if is_number(input.resource.spec.replicas)

# The number of replicas that is always there, and the greatest number: an autoscaler's bounds go before `spec.replicas`.
floor := min(minimums) if count(minimums) > 0

floor := replicas if count(minimums) == 0

ceiling := max(array.concat([replicas], maximums))

minimums := [autoscalers.minimum(autoscaler) | some autoscaler in input.related.autoscalers]

maximums := [autoscalers.maximum(autoscaler) | some autoscaler in input.related.autoscalers]

# The pod template of a related workload.
template_of(workload) := workload if {
	workload.kind == "Pod"
} else := workload.spec.jobTemplate.spec.template if {
	workload.kind == "CronJob"
} else := workload.spec.template

# Containers of a related workload that run as long as its pods.
serving_of(workload) := array.concat(
	[container | some container in template_of(workload).spec.containers],
	[container | some container in template_of(workload).spec.initContainers; container.restartPolicy == "Always"],
)
