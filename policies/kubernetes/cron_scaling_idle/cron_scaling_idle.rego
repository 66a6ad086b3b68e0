# METADATA
# title: Schedule that adds nothing
# description: A trigger of type cron that asks for no more replicas than are there anyway, or for a time without length, does nothing ahead of the load.
# related_resources:
#   - ref: https://keda.sh/docs/latest/scalers/cron/
# custom:
#   id: K8S-0478
#   severity: medium
#   checklist: [SCALE-HPA-5]
#   kinds: [ScaledObject.keda.sh]
#   message: "The schedule of {name} asks for {desired} replicas, and {least} are there anyway"
#   remediation: Set desiredReplicas above minReplicaCount, and end after start.
package rules.kubernetes.cron_scaling_idle

least := object.get(input.resource.spec, "minReplicaCount", 0)

crons := [{"index": i, "metadata": trigger.metadata} |
	some i, trigger in input.resource.spec.triggers
	trigger.type == "cron"
]

default applies := false

applies if count(crons) > 0

violations contains {"path": ["spec", "triggers", cron.index, "metadata", "desiredReplicas"], "params": params(cron)} if {
	some cron in crons
	to_number(cron.metadata.desiredReplicas) <= least
	every other in crons { to_number(other.metadata.desiredReplicas) <= least }
}

violations contains {"path": ["spec", "triggers", cron.index, "metadata", "end"], "params": params(cron)} if {
	some cron in crons
	cron.metadata.start == cron.metadata.end
}

params(cron) := {"name": input.resource.metadata.name, "desired": to_number(cron.metadata.desiredReplicas), "least": least}
