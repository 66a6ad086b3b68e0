# METADATA
# title: Failures that are tried on a schedule
# description: Failover and recovery work on the day when they are needed if they are tried before, again and again.
# related_resources:
#   - ref: https://chaos-mesh.org/docs/define-scheduling-rules/
#   - ref: https://docs.litmuschaos.io/
# custom:
#   id: K8S-0473
#   severity: low
#   checklist: [HA-DR-5]
#   kinds: [Schedule.chaos-mesh.org, ChaosSchedule.litmuschaos.io, Workflow.chaos-mesh.org, CronWorkflow.argoproj.io]
#   message: "{name} is paused and tries nothing"
#   remediation: Remove the annotation or field that pauses the schedule.
package rules.kubernetes.chaos_scheduled

spec := input.resource.spec

tries if input.resource.kind in ["Schedule", "ChaosSchedule"]

# Litmus runs its experiments as workflows.
tries if {
	input.resource.kind == "CronWorkflow"
	some template in spec.workflowSpec.templates
	contains(template.container.image, "litmus")
}

paused contains ["metadata", "annotations", key] if {
	key := "experiment.chaos-mesh.org/pause"
	input.resource.metadata.annotations[key] == "true"
}

paused contains ["spec", "suspend"] if spec.suspend == true

paused contains ["spec", "scheduleState"] if spec.scheduleState == "halt"

violations contains {"path": path, "params": {"name": input.resource.metadata.name}} if {
	tries
	some path in paused
}

evidence contains {"path": ["spec", "schedule"], "params": {"name": input.resource.metadata.name}} if {
	tries
	count(paused) == 0
}
