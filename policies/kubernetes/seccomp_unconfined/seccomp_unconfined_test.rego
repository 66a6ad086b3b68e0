package rules.kubernetes.seccomp_unconfined_test

import data.rules.kubernetes.seccomp_unconfined

workload(spec) := {"resource": {"kind": "Deployment", "metadata": {"name": "web"}, "spec": {"template": {"spec": spec}}}}

unconfined := {"seccompProfile": {"type": "Unconfined"}}

default_profile := {"seccompProfile": {"type": "RuntimeDefault"}}

violation(path) := {"path": array.concat(["spec", "template", "spec"], path), "params": {"container": "web", "profile": "Unconfined"}}

test_a_container_without_a_profile_is_found if {
	seccomp_unconfined.violations == {violation(["containers", 0, "securityContext", "seccompProfile", "type"])} with input as workload({
		"securityContext": default_profile,
		"containers": [{"name": "web", "securityContext": unconfined}, {"name": "log"}],
	})
}

test_what_the_pod_says_holds_for_containers_that_say_nothing if {
	seccomp_unconfined.violations == {violation(["securityContext", "seccompProfile", "type"])} with input as workload({
		"securityContext": unconfined,
		"containers": [{"name": "web"}, {"name": "log", "securityContext": default_profile}],
	})
}

test_annotations_are_found if {
	pod := {"kind": "Pod", "spec": {"containers": [{"name": "web"}]}}
	of_container := "container.seccomp.security.alpha.kubernetes.io/web"
	of_pod := "seccomp.security.alpha.kubernetes.io/pod"
	params := {"container": "web", "profile": "unconfined"}
	seccomp_unconfined.violations == {{"path": ["metadata", "annotations", of_container], "params": params}} with input as {"resource": object.union(pod, {"metadata": {"annotations": {of_container: "unconfined"}}})}
	seccomp_unconfined.violations == {{"path": ["metadata", "annotations", of_pod], "params": params}} with input as {"resource": object.union(pod, {"metadata": {"annotations": {of_pod: "unconfined"}}})}
}

test_a_profile_or_none_passes if {
	seccomp_unconfined.violations == set() with input as workload({"containers": [
		{"name": "web", "securityContext": default_profile},
		{"name": "log", "securityContext": {"seccompProfile": {"type": "Localhost", "localhostProfile": "log.json"}}},
		{"name": "none"},
		{"name": "odd", "securityContext": {"seccompProfile": {"type": 7}}},
	]})
}

test_a_team_may_name_the_profiles_of_its_nodes if {
	known := {"K8S-0035": {"localhost_profiles": ["web.json"]}}
	found := {{"path": ["spec", "containers", 0, "securityContext", "seccompProfile", "localhostProfile"], "params": {"container": "web", "profile": "other.json"}}}
	seccomp_unconfined.violations == found with input as localhost("other.json") with data.parameters as known
	seccomp_unconfined.violations == set() with input as localhost("web.json") with data.parameters as known
	seccomp_unconfined.violations == set() with input as localhost("other.json")
}

localhost(profile) := {"resource": {"kind": "Pod", "metadata": {"name": "web"}, "spec": {"containers": [{
	"name": "web",
	"securityContext": {"seccompProfile": {"type": "Localhost", "localhostProfile": profile}},
}]}}}
