package rules.kubernetes.image_pull_policy_test

import data.rules.kubernetes.image_pull_policy

pod(container) := {"resource": {"kind": "Pod", "spec": {"containers": [object.union({"name": "web"}, container)]}}}

found(image, policy) := {{
	"path": ["spec", "containers", 0, "imagePullPolicy"],
	"params": {"container": "web", "image": image, "policy": policy},
}}

test_never_pulling_is_found if {
	image_pull_policy.violations == found("web:1.0", "never, so it must be on each node already") with input as pod({"image": "web:1.0", "imagePullPolicy": "Never"})
}

test_a_moving_tag_that_is_pulled_once_is_found if {
	policy := "only where it is missing, though its tag moves"
	image_pull_policy.violations == found("web:latest", policy) with input as pod({"image": "web:latest", "imagePullPolicy": "IfNotPresent"})
	image_pull_policy.violations == found("nginx", policy) with input as pod({"image": "nginx", "imagePullPolicy": "IfNotPresent"})
}

test_policies_that_fit_pass if {
	image_pull_policy.violations == set() with input as pod({"image": "web:1.0", "imagePullPolicy": "IfNotPresent"})
	image_pull_policy.violations == set() with input as pod({"image": "web:latest", "imagePullPolicy": "Always"})
	image_pull_policy.violations == set() with input as pod({"image": "web:1.0"})
	image_pull_policy.violations == set() with input as pod({"image": "cartservice", "imagePullPolicy": "IfNotPresent"})
	image_pull_policy.violations == set() with input as pod({})
}

test_always_may_be_demanded if {
	always := {"K8S-0104": {"always": true}}
	policy := "without saying that it is always pulled"
	image_pull_policy.violations == found("web:1.0", policy) with input as pod({"image": "web:1.0"}) with data.parameters as always
	image_pull_policy.violations == found("nginx", policy) with input as pod({"image": "nginx"}) with data.parameters as always
	image_pull_policy.violations == set() with input as pod({"image": "web:1.0", "imagePullPolicy": "Always"}) with data.parameters as always
}
