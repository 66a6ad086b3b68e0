# METADATA
# title: Stress test beyond the expected load
# description: What happens beyond the expected load is known only to those who tried.
# related_resources:
#   - ref: https://grafana.com/docs/k6/latest/testing-guides/test-types/
# custom:
#   id: REPO-0531
#   severity: low
#   checklist: [SCALE-LOAD-2]
#   kinds: [load_test]
#   relations: [best_load_tests]
#   message: "The {shape} test {name} loads with {load}, no more than the ordinary load test ({ordinary})"
#   remediation: "Raise its load above that of the ordinary load test."
package rules.repository.stress_scenario

evidence contains {"path": [], "params": {}} if {
	input.resource.shape != ""
	not weak
}

violations contains {"path": [], "params": {"shape": input.resource.shape, "name": input.resource.name, "load": load(input.resource), "ordinary": ordinary}} if weak

weak if {
	input.resource.shape in ["stress", "spike", "breakpoint"]
	load(input.resource) > 0
	load(input.resource) <= ordinary
}

# The greatest load of a test of the same sort that is no stress test itself.
ordinary := max([load(test) | some test in input.related.best_load_tests; test.shape == ""])

load(test) := test.users if test.users

load(test) := test.rate if {
	not test.users
	test.rate
}
