package rules.repository.compose_image_base_full_test

import data.rules.repository.compose_image_base_full

service(image) := {"resource": {"image": image}, "facts": {"purpose": "production", "builds": false}}

test_a_full_base_is_found if {
	compose_image_base_full.violations == {{"path": ["image"], "params": {"image": "node:22"}}} with input as service("node:22")
	compose_image_base_full.violations == set() with input as service("node:22-alpine")
	compose_image_base_full.applies with input as service("node:22-alpine")
	not compose_image_base_full.applies with input as {"resource": {}, "facts": {"purpose": "production", "builds": true}}
}
