package rules.kubernetes.image_tag_missing_test

import data.rules.kubernetes.image_tag_missing

pod(containers) := {"resource": {"kind": "Pod", "spec": {"containers": containers}}}

test_no_tag_and_latest_are_found_in_every_kind_of_container if {
	image_tag_missing.violations == {
		{"path": ["spec", "containers", 0, "image"], "params": {"container": "web", "image": "registry:5000/web", "name": "web"}},
		{"path": ["spec", "initContainers", 0, "image"], "params": {"container": "migrate", "image": "shop/migrate:latest", "name": "shop/migrate"}},
		{"path": ["spec", "ephemeralContainers", 0, "image"], "params": {"container": "debug", "image": "busybox", "name": "library/busybox"}},
	} with input as {"resource": {"kind": "Pod", "spec": {
		"containers": [{"name": "web", "image": "registry:5000/web"}],
		"initContainers": [{"name": "migrate", "image": "shop/migrate:latest"}],
		"ephemeralContainers": [{"name": "debug", "image": "busybox"}],
	}}}
}

test_a_cron_job_is_found_at_its_path if {
	resource := {"kind": "CronJob", "spec": {"jobTemplate": {"spec": {"template": {"spec": {"containers": [{"name": "job", "image": "python"}]}}}}}}
	image_tag_missing.violations == {{
		"path": ["spec", "jobTemplate", "spec", "template", "spec", "containers", 0, "image"],
		"params": {"container": "job", "image": "python", "name": "library/python"},
	}} with input as {"resource": resource}
}

test_versions_digests_placeholders_and_missing_images_pass if {
	image_tag_missing.violations == set() with input as pod([
		{"name": "a", "image": "web:1.4.2"},
		{"name": "b", "image": "web:latest@sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"},
		{"name": "c", "image": "$IMAGE"},
		{"name": "d", "image": "cartservice"},
		{"name": "e", "image": 5},
		{"name": "f"},
	])
}

test_exempt_images_pass if {
	image_tag_missing.violations == set() with input as pod([{"name": "web", "image": "shop/web:latest"}])
		with data.parameters as {"K8S-0100": {"exempt": ["shop/web:latest"]}}
}
