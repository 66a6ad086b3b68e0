package rules.kubernetes.app_armor_unconfined_test

import data.rules.kubernetes.app_armor_unconfined

workload(spec) := {"resource": {"kind": "Deployment", "metadata": {"name": "web"}, "spec": {"template": {"spec": spec}}}}

unconfined := {"appArmorProfile": {"type": "Unconfined"}}

default_profile := {"appArmorProfile": {"type": "RuntimeDefault"}}

violation(path) := {"path": array.concat(["spec", "template", "spec"], path), "params": {"container": "web", "profile": "Unconfined"}}

test_a_container_without_a_profile_is_found if {
	app_armor_unconfined.violations == {violation(["containers", 0, "securityContext", "appArmorProfile", "type"])} with input as workload({
		"securityContext": default_profile,
		"containers": [{"name": "web", "securityContext": unconfined}, {"name": "log"}],
	})
}

test_what_the_pod_says_holds_for_containers_that_say_nothing if {
	app_armor_unconfined.violations == {violation(["securityContext", "appArmorProfile", "type"])} with input as workload({
		"securityContext": unconfined,
		"containers": [{"name": "web"}, {"name": "log", "securityContext": default_profile}],
	})
}

test_an_annotation_is_found if {
	annotations := {
		"container.apparmor.security.beta.kubernetes.io/web": "unconfined",
		"container.apparmor.security.beta.kubernetes.io/log": "localhost/log",
		"container.apparmor.security.beta.kubernetes.io/all": "runtime/default",
		"container.apparmor.security.beta.kubernetes.io/odd": 7,
		"example.com/profile": "unconfined",
	}
	path := ["metadata", "annotations", "container.apparmor.security.beta.kubernetes.io/web"]
	app_armor_unconfined.violations == {{"path": path, "params": {"container": "web", "profile": "unconfined"}}} with input as {"resource": {"kind": "Pod", "metadata": {"annotations": annotations}}}
}

test_a_profile_or_the_default_passes if {
	app_armor_unconfined.violations == set() with input as workload({"containers": [
		{"name": "web", "securityContext": default_profile},
		{"name": "log", "securityContext": {"appArmorProfile": {"type": "Localhost", "localhostProfile": "log"}}},
		{"name": "none"},
		{"name": "odd", "securityContext": {"appArmorProfile": {"type": 7}}},
	]})
}
