# METADATA
# title: On-call rotation of a paging service
# description: A rotation always has somebody who can be reached, whoever is on holiday.
# related_resources:
#   - ref: https://registry.terraform.io/providers/PagerDuty/pagerduty/latest/docs/resources/schedule
# custom:
#   id: TF-0557
#   severity: info
#   checklist: [DOC-OPS-5]
#   kinds: [pagerduty_schedule, opsgenie_schedule_rotation, grafana_oncall_schedule]
#   message: "A rotation of the paging service"
#   remediation: "Describe the rotation with its layers and users."
package rules.terraform.on_call_schedule

values := input.resource.values

evidence contains {"path": ["values"], "params": {}} if people

people if {
	some layer in values.layer
	count(layer.users) > 1
}

people if count(values.participant) > 1

people if {
	input.resource.type == "grafana_oncall_schedule"
	count(values.shifts) > 0
}
