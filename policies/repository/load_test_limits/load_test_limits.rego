# METADATA
# title: Load test with a load and limits
# description: A load test that cannot fail, or that loads nothing, says nothing.
# related_resources:
#   - ref: https://grafana.com/docs/k6/latest/using-k6/thresholds/
# custom:
#   id: REPO-0530
#   severity: medium
#   checklist: [SCALE-LOAD-1]
#   kinds: [load_test]
#   relations: [best_load_tests]
#   message: "The load test {name} {lacks}"
#   remediation: "Give it more than one user, a duration of a minute or more, and thresholds that fail the run."
package rules.repository.load_test_limits

evidence contains {"path": [], "params": {}} if good(input.resource)

violations contains {"path": [], "params": {"name": input.resource.name, "lacks": lacks}} if {
	not covered_elsewhere
	lacks
}

lacks := "has no threshold that can fail" if {
	input.resource.tool in ["k6", "artillery", "gatling", "jmeter"]
	count(input.resource.limits) == 0
} else := "loads with a single user" if {
	load(input.resource) == 1
} else := "lasts less than half a minute" if {
	input.resource.seconds < 30
}

covered_elsewhere if {
	some test in input.related.best_load_tests
	good(test)
}

good(test) if {
	count(test.limits) > 0
	load(test) > 1
	test.seconds >= 60
}

# Users at once, or arrivals a second.
load(test) := test.users if test.users

load(test) := test.rate if {
	not test.users
	test.rate
}
