package rules.kubernetes.production_runs_any_version_test

import data.rules.kubernetes.production_runs_any_version

pod(image, class) := {
	"resource": {"kind": "Pod", "spec": {"containers": [{"name": "web", "image": image}]}},
	"related": {"environments": [{"name": "one", "class": class}]},
}

test_the_last_build_is_found_in_production if {
	production_runs_any_version.violations == {{
		"path": ["spec", "containers", 0, "image"],
		"params": {"container": "web", "image": "ghcr.io/example/shop:latest"},
	}} with input as pod("ghcr.io/example/shop:latest", "production")
}

test_a_version_and_another_environment_pass if {
	production_runs_any_version.violations == set() with input as pod("ghcr.io/example/shop:1.4.2", "production")
	production_runs_any_version.violations == set() with input as pod("ghcr.io/example/shop:latest", "development")
}
