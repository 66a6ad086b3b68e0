# METADATA
# title: Service for the outside with a fixed number of replicas
# description: Load from outside rises without notice, and nothing adds replicas when it does.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/workloads/autoscaling/
# custom:
#   id: K8S-0278
#   severity: low
#   checklist: [SCALE-HPA-1]
#   kinds: [Service]
#   relations: [autoscalers, ingresses, workloads]
#   message: "{workload} behind Service {service} takes load from outside with a fixed number of {replicas} replicas"
#   remediation: Add a HorizontalPodAutoscaler with a minimum of that number, and remove spec.replicas.
package rules.kubernetes.public_service_fixed_size

import data.lib.autoscalers
import data.lib.exposure

default applies := false

applies if {
	from_outside
	count(replicated) > 0
}

from_outside if exposure.public

from_outside if count(input.related.ingresses) > 0

# A single replica is another matter, and StatefulSets are rarely scaled by load.
replicated := [workload |
	some workload in input.related.workloads
	workload.kind in ["Deployment", "Rollout"]
	workload.spec.replicas > 1
]

violations contains violation if {
	applies
	some workload in replicated
	not scaled(workload)
	violation := {
		"path": ["spec", "selector"],
		"params": {"service": input.resource.metadata.name, "workload": workload.metadata.name, "replicas": workload.spec.replicas},
	}
}

scaled(workload) if {
	some autoscaler in input.related.autoscalers
	autoscalers.scales(autoscaler, workload)
}
