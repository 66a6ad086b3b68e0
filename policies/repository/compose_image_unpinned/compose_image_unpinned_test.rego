package rules.repository.compose_image_unpinned_test

import data.rules.repository.compose_image_unpinned

service(image) := {"resource": {"image": image}, "facts": {"purpose": "production", "builds": false}}

test_an_image_without_a_version_is_found if {
	compose_image_unpinned.violations == {{"path": ["image"], "params": {"image": "redis", "why": "no version"}}} with input as service("redis")
	compose_image_unpinned.violations == {{"path": [], "params": {"image": "shop:${TAG:-latest}", "why": "latest, unless somebody sets another tag"}}} with input as service("shop:${TAG:-latest}")
	compose_image_unpinned.violations == set() with input as service("redis:8.2.1")
	compose_image_unpinned.applies with input as service("redis:8.2.1")
	not compose_image_unpinned.applies with input as {"resource": {}, "facts": {"purpose": "production", "builds": true}}
}
