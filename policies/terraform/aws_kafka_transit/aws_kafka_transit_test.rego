package rules.terraform.aws_kafka_transit_test

import data.lib.plans_test as plans
import data.rules.terraform.aws_kafka_transit as rule

cluster(transit) := plans.resource("aws_msk_cluster", {"encryption_info": [{"encryption_in_transit": transit}]})

place(key) := plans.place("aws_msk_cluster", ["encryption_info", 0, "encryption_in_transit", 0, key], {})

test_plain_traffic_of_clients_and_brokers_is_found if {
	rule.violations == {place("client_broker"), place("in_cluster")} with input as cluster([{"client_broker": "PLAINTEXT", "in_cluster": false}])
	rule.violations == {place("client_broker")} with input as cluster([{"client_broker": "TLS_PLAINTEXT", "in_cluster": true}])
}

test_tls_and_the_defaults_pass if {
	rule.violations == set() with input as cluster([{"client_broker": "TLS", "in_cluster": true}])
	rule.violations == set() with input as cluster([])
	rule.violations == set() with input as plans.resource("aws_msk_cluster", {})
}
