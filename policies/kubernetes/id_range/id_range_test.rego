package rules.kubernetes.id_range_test

import data.rules.kubernetes.id_range

workload(spec) := {"resource": {"kind": "Deployment", "metadata": {"name": "web"}, "spec": {"template": {"spec": spec}}}}

violation(path, setting, who, value) := {
	"path": array.concat(["spec", "template", "spec"], path),
	"params": {"setting": setting, "who": who, "value": value},
}

test_each_way_into_the_group_root_is_found if {
	id_range.violations == {
		violation(["containers", 0, "securityContext", "runAsGroup"], "runAsGroup", "container web", 0),
		violation(["securityContext", "fsGroup"], "fsGroup", "the pod", 0),
		violation(["securityContext", "supplementalGroups", 1], "supplementalGroups", "the pod", 0),
	} with input as workload({
		"securityContext": {"fsGroup": 0, "supplementalGroups": [1000, 0], "runAsGroup": 1000},
		"containers": [{"name": "web", "securityContext": {"runAsGroup": 0}}, {"name": "log"}],
	})
}

test_the_group_of_the_pod_holds_for_containers_that_say_nothing if {
	violations := {violation(["securityContext", "runAsGroup"], "runAsGroup", "container web", 0)}
	id_range.violations == violations with input as workload({
		"securityContext": {"runAsGroup": 0},
		"containers": [{"name": "web"}, {"name": "log", "securityContext": {"runAsGroup": 1000}}],
	})
}

test_other_groups_and_none_pass if {
	id_range.violations == set() with input as workload({"containers": [{"name": "web", "securityContext": {"runAsUser": 0}}, {"name": "log"}]})
	id_range.violations == set() with input as workload({
		"securityContext": {"fsGroup": 2000, "supplementalGroups": [1], "runAsGroup": 3000},
		"containers": [{"name": "web"}],
	})
}

test_numbers_outside_the_ranges_of_the_team_are_found if {
	high := [{"min": 10000, "max": 19999}, {"min": 60000, "max": 65535}]
	parameters := {"K8S-0051": {"run_as_user": high, "run_as_group": high, "fs_group": high, "supplemental_groups": high, "required": ["runAsGroup"]}}
	id_range.violations == {
		violation(["securityContext", "runAsUser"], "runAsUser", "container web", 1000),
		violation(["containers", 0, "securityContext", "runAsGroup"], "runAsGroup", "container web", "not set"),
		violation(["containers", 1, "securityContext", "runAsGroup"], "runAsGroup", "container log", 20000),
		violation(["securityContext", "fsGroup"], "fsGroup", "the pod", 2000),
	} with input as workload({
		"securityContext": {"runAsUser": 1000, "fsGroup": 2000, "supplementalGroups": [60000]},
		"containers": [{"name": "web"}, {"name": "log", "securityContext": {"runAsUser": 10001, "runAsGroup": 20000}}],
	})
		with data.parameters as parameters
}

test_a_pod_with_users_of_its_own_is_not_asked if {
	not id_range.applies with input as workload({"hostUsers": false})
	id_range.applies with input as workload({})
}
