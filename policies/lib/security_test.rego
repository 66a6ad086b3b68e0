package lib.security_test

import data.lib.security

pod(spec) := {"resource": {"kind": "Pod", "spec": spec}}

test_what_the_container_sets_goes_before_what_the_pod_sets if {
	spec := {
		"securityContext": {"runAsUser": 1000, "fsGroup": 2000, "seLinuxOptions": {"type": "a", "user": "b"}, "runAsNonRoot": null},
		"containers": [{"name": "web", "securityContext": {"runAsUser": 0, "runAsGroup": null, "seLinuxOptions": {"level": "c"}}}],
	}
	[context | some context in security.contexts] == [{
		"container": {"name": "web", "path": ["spec", "containers", 0], "type": "container", "value": spec.containers[0]},
		"name": "web",
		"own": {"runAsUser": 0, "seLinuxOptions": {"level": "c"}},
		"holds": {"runAsUser": 0, "fsGroup": 2000, "seLinuxOptions": {"level": "c"}},
	}] with input as pod(spec)
}

test_a_container_without_a_context_takes_the_pods if {
	[context.holds | some context in security.contexts] == [{"runAsUser": 7}, {"runAsUser": 7}, {"runAsUser": 7}] with input as pod({
		"securityContext": {"runAsUser": 7},
		"containers": [{"name": "web"}, {"name": "log", "securityContext": null}],
		"ephemeralContainers": [{"name": "debug", "securityContext": "odd"}],
	})
}

test_a_pod_without_a_context_sets_nothing if {
	security.pod_context == {} with input as pod({})
	security.pod_context == {} with input as pod({"securityContext": null})
	[context.holds | some context in security.contexts] == [{}] with input as pod({"containers": [{}]})
}

test_a_setting_is_placed_where_it_is_made_and_at_the_container_where_it_is_missing if {
	[security.place(context, field) | some context in security.contexts; some field in ["runAsUser", "runAsGroup", "runAsNonRoot"]] == [
		["spec", "containers", 0, "securityContext", "runAsUser"],
		["spec", "securityContext", "runAsGroup"],
		["spec", "containers", 0, "securityContext", "runAsNonRoot"],
	] with input as pod({"securityContext": {"runAsUser": 1, "runAsGroup": 2}, "containers": [{"securityContext": {"runAsUser": 3}}]})
}

test_a_pod_has_users_of_its_own_only_where_it_says_so if {
	security.user_namespace with input as pod({"hostUsers": false})
	not security.user_namespace with input as pod({"hostUsers": true})
	not security.user_namespace with input as pod({})
}

test_daemons_and_the_control_plane_are_core_agents_in_kube_system_alone if {
	security.core_agent with input as {"resource": {"kind": "DaemonSet", "metadata": {"namespace": "kube-system"}}}
	security.core_agent with input as {"resource": {"kind": "Pod", "metadata": {"namespace": "kube-system", "labels": {"tier": "control-plane"}}}}
	not security.core_agent with input as {"resource": {"kind": "Pod", "metadata": {"namespace": "kube-system"}}}
	not security.core_agent with input as {"resource": {"kind": "Deployment", "metadata": {"namespace": "kube-system"}}}
	not security.core_agent with input as {"resource": {"kind": "DaemonSet", "metadata": {"namespace": "shop"}}}
}
