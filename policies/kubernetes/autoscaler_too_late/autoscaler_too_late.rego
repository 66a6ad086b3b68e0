# METADATA
# title: Autoscaler that acts too late
# description: New replicas are asked for when the old ones are full, and until they are ready every request waits.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/workloads/autoscaling/horizontal-pod-autoscale/#algorithm-details
# custom:
#   id: K8S-0274
#   severity: low
#   advice: true
#   checklist: [SCALE-HPA-1]
#   kinds: [HorizontalPodAutoscaler, ScaledObject.keda.sh]
#   message: "{name} adds replicas only above {percent} % of the requested {resource}"
#   remediation: Set the target to between 50 and 80 % of the requests.
#   parameters:
#     percent: { description: The highest target in percent of the requests that leaves time to scale., default: 90 }
package rules.kubernetes.autoscaler_too_late

import data.lib.autoscalers

default applies := false

applies if count(autoscalers.utilizations) > 0

violations contains violation if {
	some target in autoscalers.utilizations
	target.percent > data.parameters["K8S-0274"].percent
	violation := {"path": target.path, "params": {"name": input.resource.metadata.name, "percent": target.percent, "resource": target.resource}}
}
