package rules.kubernetes.capability_beyond_restricted_test

import data.rules.kubernetes.capability_beyond_restricted

workload(spec) := {"resource": {"kind": "Deployment", "metadata": {"name": "web"}, "spec": {"template": {"spec": spec}}}}

adding(capabilities) := workload({"containers": [{"name": "web", "securityContext": {"capabilities": {"add": capabilities}}}]})

violation(list, i, name, capability) := {
	"path": ["spec", "template", "spec", list, 0, "securityContext", "capabilities", "add", i],
	"params": {"container": name, "capability": capability},
}

test_what_only_the_baseline_allows_is_found if {
	capability_beyond_restricted.violations == {violation("containers", 0, "web", "CHOWN"), violation("containers", 1, "web", "SETUID")} with input as adding(["CAP_CHOWN", "setuid"])
}

test_a_low_port_and_none_pass if {
	capability_beyond_restricted.violations == set() with input as adding(["NET_BIND_SERVICE"])
	capability_beyond_restricted.violations == set() with input as adding([])
}

test_what_the_baseline_leaves_out_is_left_to_its_rules if {
	capability_beyond_restricted.violations == set() with input as adding(["ALL", "NET_ADMIN"])
}

test_a_team_may_allow_less if {
	strict := {"K8S-0047": {"allowed": []}}
	pod := {"resource": {"kind": "Pod", "metadata": {"name": "web"}, "spec": {"containers": [{"name": "web", "securityContext": {"capabilities": {"add": ["NET_BIND_SERVICE"]}}}]}}}
	count(capability_beyond_restricted.violations) == 1 with input as pod with data.parameters as strict
	capability_beyond_restricted.violations == set() with input as pod
}
