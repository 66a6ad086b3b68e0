# METADATA
# title: Two autoscalers that work against each other
# description: >-
#   One changes the requests against which the other measures: load makes the pods larger, so that the share falls and replicas are taken away.
# related_resources:
#   - ref: https://github.com/kubernetes/autoscaler/blob/master/vertical-pod-autoscaler/docs/known-limitations.md
# custom:
#   id: K8S-0281
#   severity: medium
#   checklist: [SCALE-HPA-2]
#   kinds: [VerticalPodAutoscaler.autoscaling.k8s.io]
#   relations: [autoscalers]
#   message: "{name} changes the requested {resource} by which {autoscaler} scales"
#   remediation: Leave that resource out of resourcePolicy.containerPolicies[].controlledResources, set updateMode Off, or scale by another metric.
package rules.kubernetes.autoscalers_in_conflict

default applies := false

applies if count(input.related.autoscalers) > 0

default mode := "Auto"

mode := input.resource.spec.updatePolicy.updateMode if is_string(input.resource.spec.updatePolicy.updateMode)

controls(_) if count(object.get(input.resource.spec, ["resourcePolicy", "containerPolicies"], [])) == 0

controls(resource) if {
	some policy in input.resource.spec.resourcePolicy.containerPolicies
	object.get(policy, "mode", "Auto") != "Off"
	resource in object.get(policy, "controlledResources", ["cpu", "memory"])
}

violations contains violation if {
	mode != "Off"
	some autoscaler in input.related.autoscalers
	some resource in scaled_by(autoscaler)
	controls(resource)
	violation := {
		"path": ["spec", "targetRef"],
		"params": {"name": input.resource.metadata.name, "resource": resource, "autoscaler": autoscaler.metadata.name},
	}
}

scaled_by(autoscaler) := ({name |
	some metric in autoscaler.spec.metrics
	some field in ["resource", "containerResource"]
	name := metric[field].name
} | {"cpu" | by_cpu(autoscaler)}) | {trigger.type | some trigger in autoscaler.spec.triggers; trigger.type in ["cpu", "memory"]}

by_cpu(autoscaler) if autoscaler.spec.targetCPUUtilizationPercentage

by_cpu(autoscaler) if {
	autoscaler.kind == "HorizontalPodAutoscaler"
	count(object.get(autoscaler.spec, "metrics", [])) == 0
}
