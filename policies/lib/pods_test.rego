package lib.pods_test

import data.lib.pods

deployment := {"resource": {"kind": "Deployment", "spec": {"template": {
	"metadata": {"labels": {"app": "web"}, "annotations": {"team": "shop"}},
	"spec": {
		"containers": [{"name": "web"}, {}],
		"initContainers": [{"name": "migrate"}, {"name": "proxy", "restartPolicy": "Always"}],
		"ephemeralContainers": [{"name": "debug"}],
	},
}}}}

web := {"name": "web", "path": ["spec", "template", "spec", "containers", 0], "type": "container", "value": {"name": "web"}}

unnamed := {"name": "", "path": ["spec", "template", "spec", "containers", 1], "type": "container", "value": {}}

migrate := {"name": "migrate", "path": ["spec", "template", "spec", "initContainers", 0], "type": "init", "value": {"name": "migrate"}}

proxy := {
	"name": "proxy",
	"path": ["spec", "template", "spec", "initContainers", 1],
	"type": "sidecar",
	"value": {"name": "proxy", "restartPolicy": "Always"},
}

debug := {"name": "debug", "path": ["spec", "template", "spec", "ephemeralContainers", 0], "type": "ephemeral", "value": {"name": "debug"}}

test_all_four_kinds_of_containers_are_listed_with_their_paths if {
	pods.containers == [web, unnamed, migrate, proxy, debug] with input as deployment
	pods.resourced == [web, unnamed, migrate, proxy] with input as deployment
	pods.serving == [web, unnamed, proxy] with input as deployment
}

test_the_template_has_labels_and_annotations if {
	pods.labels == {"app": "web"} with input as deployment
	pods.annotations == {"team": "shop"} with input as deployment
}

test_a_pod_is_its_own_template if {
	pods.containers == [{"name": "web", "path": ["spec", "containers", 0], "type": "container", "value": {"name": "web"}}] with input as {"resource": {"kind": "Pod", "spec": {"containers": [{"name": "web"}]}}}
}

test_the_pod_of_a_cron_job_lies_deeper if {
	pods.spec_path == ["spec", "jobTemplate", "spec", "template", "spec"] with input as {"resource": {"kind": "CronJob"}}
	pods.spec == {"restartPolicy": "Never"} with input as {"resource": {"kind": "CronJob", "spec": {"jobTemplate": {"spec": {"template": {"spec": {"restartPolicy": "Never"}}}}}}}
}

test_the_pod_of_a_pod_template_lies_at_its_top if {
	pods.spec_path == ["template", "spec"] with input as {"resource": {"kind": "PodTemplate"}}
	pods.spec == {"nodeName": "a"} with input as {"resource": {"kind": "PodTemplate", "template": {"spec": {"nodeName": "a"}}}}
}

test_a_workload_without_a_pod_has_no_containers if {
	pods.containers == [] with input as {"resource": {"kind": "Deployment"}}
	pods.spec == {} with input as {"resource": {"kind": "Deployment"}}
	pods.labels == {} with input as {"resource": {"kind": "Deployment"}}
	pods.annotations == {} with input as {"resource": {"kind": "Deployment"}}
}

test_a_name_that_is_no_text_is_none if {
	[container.name | some container in pods.containers] == ["", ""] with input as {"resource": {"kind": "Pod", "spec": {"containers": [{"name": null}, {"name": {}}, "web", null]}}}
}

test_windows_pods_are_told_apart if {
	pods.windows == true with input as {"resource": {"kind": "Pod", "spec": {"os": {"name": "windows"}}}}
	pods.windows == true with input as {"resource": {"kind": "Pod", "spec": {"nodeSelector": {"kubernetes.io/os": "windows"}}}}
	pods.windows == false with input as {"resource": {"kind": "Pod", "spec": {}}}
}
