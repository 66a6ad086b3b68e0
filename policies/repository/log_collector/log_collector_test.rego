package rules.repository.log_collector_test

import data.rules.repository.log_collector

installation(provides) := {"resource": {"product": "p", "by": "chart", "provides": provides, "values": {}}}

test_installed if {
	log_collector.evidence == {{"path": ["product"], "params": {"product": "p", "by": "chart"}}} with input as installation(["log_collector"])
	log_collector.evidence == set() with input as installation(["dns"])
}

test_an_image_that_is_told_nothing_shows_nothing if {
	log_collector.evidence == set() with input as object.union(installation(["log_collector"]), {"facts": {"configured": false}})
	count(log_collector.evidence) == 1 with input as object.union(installation(["log_collector"]), {"facts": {"configured": true}})
}
