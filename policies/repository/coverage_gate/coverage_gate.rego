# METADATA
# title: Share of the code that tests must cover
# description: Below the share that was agreed on, a change is not tested well enough.
# related_resources:
#   - ref: https://martinfowler.com/bliki/TestCoverage.html
# custom:
#   id: REPO-0116
#   severity: medium
#   checklist: [TEST-COV-1]
#   kinds: [coverage_gate]
#   message: "{tool} demands that tests cover {percent} % of the code, less than {minimum} %"
#   remediation: Set the threshold of the test tool to 80 % of the lines or more.
#   parameters:
#     minimum: {description: "Least share of covered lines, in percent.", default: 80}
package rules.repository.coverage_gate

minimum := data.parameters["REPO-0116"].minimum

evidence contains {"path": ["percent"], "params": {}} if input.resource.percent >= minimum

violations contains {"path": ["percent"], "params": {"tool": input.resource.tool, "percent": input.resource.percent, "minimum": minimum}} if input.resource.percent < minimum
