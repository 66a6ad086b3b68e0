package lib.compose_test

import data.lib.compose

service(purpose, builds, workloads) := {"resource": {"image": "node:22.1"}, "facts": {"purpose": purpose, "restarts": true, "builds": builds}, "related": {"workloads": workloads}}

test_a_plain_file_deploys_where_nothing_else_does if {
	compose.deployed with input as service("production", false, [{}])
	compose.deployed with input as service("unknown", false, [])
	not compose.deployed with input as service("unknown", false, [{}])
	not compose.deployed with input as {"resource": {}, "facts": {"purpose": "unknown", "restarts": false}}
	not compose.deployed with input as service("development", false, [])
}

test_only_an_image_that_is_pulled_counts if {
	compose.image == "node:22.1" with input as service("production", false, [])
	not compose.image with input as service("production", true, [])
	not compose.image with input as service("development", false, [])
}
