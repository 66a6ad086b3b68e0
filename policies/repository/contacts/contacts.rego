# METADATA
# title: Contacts who can be reached
# description: In an incident a placeholder costs the minutes in which somebody could have helped.
# related_resources:
#   - ref: https://sre.google/workbook/on-call/
# custom:
#   id: REPO-0505
#   severity: medium
#   checklist: [DOC-OPS-5]
#   kinds: [contact_list]
#   message: "{fake} of {entries} contacts are placeholders, such as {sample}"
#   remediation: "Name people or rotations with a number, address, channel or pager that answers."
package rules.repository.contacts

evidence contains {"path": [], "params": {}} if {
	input.resource.fake == 0
	input.resource.reachable >= 2
}

violations contains {"path": [], "params": {"fake": input.resource.fake, "entries": input.resource.entries, "sample": input.resource.sample}} if {
	input.resource.fake > 0
}
