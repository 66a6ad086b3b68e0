package rules.kubernetes.image_registry_allowed_test

import data.rules.kubernetes.image_registry_allowed

pod(image) := {"resource": {"kind": "Pod", "spec": {"containers": [{"name": "web", "image": image}]}}}

only(registries) := {"K8S-0105": {"registries": registries}}

test_every_registry_is_allowed_where_none_is_named if {
	image_registry_allowed.violations == set() with input as pod("stranger/web:1.0")
	image_registry_allowed.applies == false with input as pod("stranger/web:1.0")
}

test_an_image_from_elsewhere_is_found if {
	image_registry_allowed.violations == {{
		"path": ["spec", "containers", 0, "image"],
		"params": {"container": "web", "image": "stranger/web:1.0", "name": "docker.io/stranger/web"},
	}} with input as pod("stranger/web:1.0") with data.parameters as only(["registry.example.com", "shop/"])
}

test_images_from_allowed_places_pass if {
	every image in ["registry.example.com/any/web:1.0", "shop/web:1.0", "docker.io/shop/web:1.0"] {
		image_registry_allowed.violations == set() with input as pod(image) with data.parameters as only(["registry.example.com", "shop/"])
	}
}

test_a_longer_name_does_not_slip_through if {
	every image in ["registry.example.com.evil.com/web:1.0", "shopping/web:1.0"] {
		count(image_registry_allowed.violations) == 1 with input as pod(image) with data.parameters as only(["registry.example.com", "shop/"])
	}
}
