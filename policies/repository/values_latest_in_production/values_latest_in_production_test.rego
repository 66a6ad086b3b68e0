package rules.repository.values_latest_in_production_test

import data.rules.repository.values_latest_in_production as rule

values(namespace, classes, text) := {
	"resource": {},
	"facts": {"by": "resource", "namespace": namespace, "settings": [{"key": "image.tag", "flat": "_image_tag_", "path": ["image", "tag"], "text": text}]},
	"related": {"environments": [{"class": class} | some class in classes]},
}

found := {{"path": ["image", "tag"], "params": {"name": "image.tag", "text": "latest"}}}

test_production_by_its_environment_or_namespace_is_found if {
	rule.violations == found with input as values("shop", ["production"], "latest")
	rule.violations == found with input as values("shop-prod", [], "latest")
}

test_other_environments_and_versions_pass if {
	rule.violations == set() with input as values("shop-dev", ["development"], "latest")
	rule.violations == set() with input as values("shop-prod", ["production"], "1.4.2")
}
