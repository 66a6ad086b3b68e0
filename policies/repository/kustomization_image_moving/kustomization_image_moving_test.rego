package rules.repository.kustomization_image_moving_test

import data.rules.repository.kustomization_image_moving

test_a_moving_tag_is_found if {
	given := {"resource": {"images": [{"name": "shop", "newTag": "latest"}, {"name": "web", "newTag": "1.4.2"}, {"name": "api", "newTag": "main"}]}}
	kustomization_image_moving.violations == {{"path": ["images", 0, "newTag"], "params": {"tag": "latest"}}, {"path": ["images", 2, "newTag"], "params": {"tag": "main"}}} with input as given
}
