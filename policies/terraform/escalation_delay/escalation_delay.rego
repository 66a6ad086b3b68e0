# METADATA
# title: Escalation that comes in time
# description: When the first person does not answer, somebody else has to be called while it still helps.
# related_resources:
#   - ref: https://registry.terraform.io/providers/PagerDuty/pagerduty/latest/docs/resources/escalation_policy
# custom:
#   id: TF-0556
#   severity: medium
#   checklist: [TARGET-SEC-4]
#   kinds: [pagerduty_escalation_policy]
#   message: "The next level is called only after {delay} minutes"
#   remediation: "Set escalation_delay_in_minutes to 30 or less."
#   parameters:
#     minutes: {description: longest wait for the next level in minutes, default: 30}
package rules.terraform.escalation_delay

limit := data.parameters["TF-0556"].minutes

levels := input.resource.values.rule

# The last level has nobody after it.
late contains i if {
	some i, level in levels
	i < count(levels) - 1
	level.escalation_delay_in_minutes > limit
}

evidence contains {"path": ["values", "rule"], "params": {}} if {
	count(levels) > 1
	count(late) == 0
}

violations contains {"path": ["values", "rule", i, "escalation_delay_in_minutes"], "params": {"delay": levels[i].escalation_delay_in_minutes}} if {
	some i in late
}
