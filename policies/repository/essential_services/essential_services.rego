# METADATA
# title: Essential services with their rank
# description: What is restored first, and whose alerts wake people, follows from what the business cannot do without.
# related_resources:
#   - ref: https://csrc.nist.gov/pubs/sp/800/34/r1/upd1/final
# custom:
#   id: REPO-0509
#   severity: low
#   checklist: [HA-BC-1]
#   kinds: [service_list]
#   message: "{filler} of {entries} essential services are still to be named"
#   remediation: "Name each essential service with its tier or priority."
package rules.repository.essential_services

evidence contains {"path": [], "params": {}} if {
	input.resource.filler == 0
	input.resource.entries >= 2
}

violations contains {"path": [], "params": {"filler": input.resource.filler, "entries": input.resource.filler + input.resource.entries}} if {
	input.resource.filler > 0
}
