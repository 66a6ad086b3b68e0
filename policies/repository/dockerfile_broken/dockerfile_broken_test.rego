package rules.repository.dockerfile_broken_test

import data.rules.repository.dockerfile_broken

test_from_without_an_image_is_found if {
	dockerfile_broken.violations == {{"path": ["stages", 1], "params": {}}} with input as {"resource": {"stages": [{"base": "golang:1.25", "name": "build"}, {"base": "", "name": ""}]}, "source": {"name": "Dockerfile"}}
}

test_images_and_stages_pass if {
	dockerfile_broken.violations == set() with input as {"resource": {"stages": [{"base": "golang:1.25", "name": "build"}, {"base": "build", "name": ""}]}, "source": {"name": "Dockerfile"}}
}
