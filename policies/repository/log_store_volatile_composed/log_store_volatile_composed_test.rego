package rules.repository.log_store_volatile_composed_test

import data.rules.repository.log_store_volatile_composed

unit(volumes, env) := {"facts": {"purpose": "production"}, "resource": {"image": "docker.elastic.co/elasticsearch/elasticsearch:9.1.2", "volumes": volumes, "environment": env}}

place := ["image"]

finding := {{"path": place, "params": {"image": "docker.elastic.co/elasticsearch/elasticsearch:9.1.2"}}}

test_kept if {
	log_store_volatile_composed.violations == set() with input as unit(["data:/data"], {})
}

test_lost if {
	log_store_volatile_composed.violations == finding with input as unit([], {})
}
