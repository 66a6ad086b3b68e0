# METADATA
# title: Service in front of pods without a readiness probe
# description: The Service and the load balancer before it have no way to tell which pods can answer.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/#pod-readiness-gate
# custom:
#   id: K8S-0202
#   severity: medium
#   checklist: [HA-ZONE-3, TEST-HEALTH-2]
#   kinds: [Service]
#   relations: [workloads]
#   message: "Service {service} sends traffic to {workload}, whose containers have no readiness probe"
#   remediation: Set readinessProbe on the container that answers for the Service.
package rules.kubernetes.service_readiness

import data.lib.probes
import data.lib.workloads

default applies := false

# A Service that publishes pods which are not ready serves peers that look for each other.
applies if {
	count(served) > 0
	not input.resource.spec.publishNotReadyAddresses == true
}

served := [workload |
	some workload in input.related.workloads
	not workload.kind in ["Job", "CronJob"]
	not workload.spec.restartPolicy == "Never"
]

violations contains violation if {
	some workload in served
	not ready(workload)
	violation := {"path": ["spec", "selector"], "params": {"service": input.resource.metadata.name, "workload": name(workload)}}
}

ready(workload) if {
	some container in workloads.serving_of(workload)
	probes.asks(container, "readinessProbe")
}

name(workload) := object.get(workload.metadata, "name", object.get(workload.metadata, "generateName", ""))
