package rules.kubernetes.image_registry_refused_test

import data.rules.kubernetes.image_registry_refused

pod(image) := {"resource": {"kind": "Pod", "spec": {"containers": [{"name": "web", "image": image}]}}}

found(image, registry) := {{"path": ["spec", "containers", 0, "image"], "params": {"container": "web", "image": image, "registry": registry}}}

test_frozen_and_emptied_registries_are_found if {
	image_registry_refused.violations == found("k8s.gcr.io/pause:3.2", "k8s.gcr.io") with input as pod("k8s.gcr.io/pause:3.2")
	image_registry_refused.violations == found("bitnami/redis:7.0.1", "docker.io/bitnami") with input as pod("bitnami/redis:7.0.1")
}

test_others_and_exempt_images_pass if {
	every image in ["registry.k8s.io/pause:3.10", "gcr.io/shop/web:1.0", "bitnami/sealed-secrets-controller:0.27.1"] {
		image_registry_refused.violations == set() with input as pod(image)
	}
}

test_the_list_can_be_set if {
	parameters := {"K8S-0106": {"registries": ["quay.io/old"], "exempt": []}}
	image_registry_refused.violations == found("quay.io/old/web:1.0", "quay.io/old") with input as pod("quay.io/old/web:1.0") with data.parameters as parameters
	image_registry_refused.violations == set() with input as pod("k8s.gcr.io/pause:3.2") with data.parameters as parameters
}
