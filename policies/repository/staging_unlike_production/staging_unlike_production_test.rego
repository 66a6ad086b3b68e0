package rules.repository.staging_unlike_production_test

import data.rules.repository.staging_unlike_production

staging(own, theirs) := {
	"resource": {"line": 1, "name": "staging", "class": "staging", "files": 1, "resources": 1, "workloads": own},
	"related": {"environments": [{"line": 1, "name": "production", "class": "production", "files": 1, "resources": 1, "workloads": theirs}]},
}

test_a_workload_that_is_missing_is_found if {
	staging_unlike_production.violations == {{
		"path": [],
		"params": {"environment": "staging", "workload": "Deployment worker", "other": "production"},
	}} with input as staging(["Deployment web"], ["Deployment web", "Deployment worker", "DaemonSet node-exporter"])
}

test_the_same_workloads_pass if staging_unlike_production.violations == set() with input as staging(["Deployment web"], ["Deployment web"])

test_names_that_have_nothing_in_common_are_not_compared if {
	staging_unlike_production.violations == set() with input as staging(["Deployment shop"], ["Deployment web"])
}
