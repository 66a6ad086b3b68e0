package rules.repository.scrape_discovery_test

import data.rules.repository.scrape_discovery

test_discovery if {
	scrape_discovery.evidence == {{"path": ["scrape_configs", 1], "params": {"job": "pods", "discovery": "kubernetes_sd_configs"}}} with input as {"facts": {"jobs": [
		{"index": 0, "name": "shop", "discovery": []},
		{"index": 1, "name": "pods", "discovery": ["kubernetes_sd_configs"]},
	]}}
}
