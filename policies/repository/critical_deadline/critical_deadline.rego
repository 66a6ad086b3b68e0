# METADATA
# title: Time in which critical vulnerabilities are resolved
# description: A critical vulnerability is used within days of becoming known.
# related_resources:
#   - ref: https://www.cisa.gov/known-exploited-vulnerabilities-catalog
# custom:
#   id: REPO-0161
#   severity: medium
#   checklist: [TARGET-SEC-1]
#   kinds: [security_policy]
#   message: Critical vulnerabilities may stay open for {hours} hours
#   remediation: Write down that critical vulnerabilities are resolved within 24 hours.
#   parameters:
#     hours: {description: "Longest time in which a critical vulnerability is resolved.", default: 24}
package rules.repository.critical_deadline

evidence contains {"path": ["deadlines", i], "params": {}} if {
	some i, deadline in input.resource.deadlines
	deadline.hours <= data.parameters["REPO-0161"].hours
}

# Other documents tell a period beside much more.
violations contains {"path": ["deadlines", i], "params": {"hours": deadline.hours}} if {
	input.facts.binding == true
	some i, deadline in input.resource.deadlines
	deadline.hours > data.parameters["REPO-0161"].hours
}
