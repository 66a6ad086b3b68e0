# METADATA
# title: Plan for what to make better, with owners and dates
# description: An action without an owner or a date is a wish.
# related_resources:
#   - ref: https://sre.google/workbook/postmortem-culture/
# custom:
#   id: REPO-0516
#   severity: low
#   checklist: [LIVE-POST-7]
#   kinds: [action_list]
#   message: "{open} of {entries} actions have no owner or no date, such as {sample}"
#   remediation: "Give every action an owner and a date."
package rules.repository.improvement_plan

evidence contains {"path": [], "params": {}} if {
	input.resource.entries >= 2
	input.resource.complete == input.resource.entries
}

violations contains {"path": [], "params": {"open": input.resource.entries - input.resource.complete, "entries": input.resource.entries, "sample": input.resource.sample}} if {
	input.resource.entries >= 2
	input.resource.complete < input.resource.entries
}
