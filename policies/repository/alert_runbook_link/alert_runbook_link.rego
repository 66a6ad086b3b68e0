# METADATA
# title: Alert that leads to its runbook
# description: Whoever is woken by an alert should not have to look for what to do.
# related_resources:
#   - ref: https://sre.google/workbook/on-call/
# custom:
#   id: REPO-0520
#   severity: low
#   checklist: [DOC-OPS-3]
#   kinds: [alert]
#   message: "The runbook of {alert} is {url}, where nobody has one"
#   remediation: "Link to the page that says what to do."
package rules.repository.alert_runbook_link

url := input.resource.annotations.runbook_url

evidence contains {"path": ["annotations", "runbook_url"], "params": {}} if {
	startswith(url, "http")
	not nowhere
}

violations contains {"path": ["annotations", "runbook_url"], "params": {"alert": input.resource.alert, "url": url}} if nowhere

nowhere if {
	some host in ["//example.com", "//www.example.com", "//example.org", "//localhost", "//127.0.0.1", ".example.com/", "//your-", "//wiki.example"]
	contains(lower(url), host)
}

nowhere if lower(url) in ["", "#", "todo", "tbd", "n/a", "none"]

applies := is_string(url)
