# METADATA
# title: Link to a runbook that is not there
# description: Somebody who follows the index at night ends at an error page.
# related_resources:
#   - ref: https://sre.google/workbook/on-call/
# custom:
#   id: REPO-0503
#   severity: medium
#   checklist: [DOC-OPS-3]
#   kinds: [document]
#   message: "The link to {to} leads nowhere; of {links} links in this document {missing} do"
#   remediation: "Write the runbook, or remove the link."
package rules.repository.runbook_link_dead

# One finding for each document, at the first dead link.
violations contains {"path": ["links", first], "params": {"to": input.resource.links[first].to, "links": count(input.resource.links), "missing": count(dead)}}

first := min(dead)

dead := [i | some i in input.facts.missing; about_runbooks(input.resource.links[i].to)]

about_runbooks(_) if "runbook" in input.resource.topics

about_runbooks(to) if contains(lower(to), "runbook")

about_runbooks(to) if contains(lower(to), "playbook")
