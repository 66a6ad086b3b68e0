package rules.repository.metrics_store_composed_test

import data.rules.repository.metrics_store_composed

unit(volumes, env) := {"facts": {"purpose": "production"}, "resource": {"image": "prom/prometheus:v3", "volumes": volumes, "environment": env}}

place := ["image"]

finding := {{"path": place, "params": {"image": "prom/prometheus:v3"}}}

test_kept if {
	metrics_store_composed.evidence == finding with input as unit(["data:/data"], {})
	metrics_store_composed.violations == set() with input as unit(["data:/data"], {})
}

test_lost if {
	metrics_store_composed.violations == finding with input as unit([], {})
	metrics_store_composed.evidence == set() with input as unit([], {})
}
