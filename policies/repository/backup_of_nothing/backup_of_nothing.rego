# METADATA
# title: Frequent backup of nothing
# description: >-
#   Its selector matches no object of its namespaces, so the objective that it stands for is not met, and nobody sees it: empty backups end well.
# related_resources:
#   - ref: https://velero.io/docs/main/resource-filtering/
# custom:
#   id: REPO-0464
#   severity: high
#   checklist: [HA-DR-2]
#   kinds: [backup_schedule]
#   relations: [taken_from, taken_of]
#   message: "{name} selects nothing that is in its namespaces"
#   remediation: Give what has to be backed up (pods with their volumes, claims) the labels, or remove the selector.
package rules.repository.backup_of_nothing

default applies := false

applies if {
	input.resource.suspend == false
	is_number(input.resource.hours)
	input.resource.hours <= 1
}

violations contains {"path": ["name"], "params": {"name": input.resource.name}} if {
	applies
	count(input.related.taken_from) > 0
	count(input.related.taken_of) == 0
}
