package rules.terraform.aws_search_transit_test

import data.lib.plans_test as plans
import data.rules.terraform.aws_search_transit as rule

domain(values) := plans.resource("aws_opensearch_domain", values)

test_plain_traffic_is_found if {
	rule.violations == {
		plans.place("aws_opensearch_domain", ["node_to_node_encryption"], {"where": "inside its cluster"}),
		plans.place("aws_opensearch_domain", ["domain_endpoint_options", 0, "enforce_https"], {"where": "from its clients"}),
	} with input as domain({"domain_endpoint_options": [{"enforce_https": false}]})
}

test_tls_everywhere_passes if {
	rule.violations == set() with input as domain({"node_to_node_encryption": [{"enabled": true}], "domain_endpoint_options": [{"enforce_https": true}]})
}
