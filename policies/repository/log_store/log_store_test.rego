package rules.repository.log_store_test

import data.rules.repository.log_store

installation(product, provides) := {"resource": {"product": product, "by": "image", "provides": provides}}

test_stores if {
	log_store.evidence == {{"path": ["product"], "params": {"product": "loki", "by": "image"}}} with input as installation("loki", ["log_store"])
	log_store.evidence == {{"path": ["product"], "params": {"product": "kibana", "by": "image"}}} with input as installation("kibana", ["log_explorer"])
	log_store.evidence == set() with input as installation("elasticsearch", ["log_store", "search"])
}
