package lib.capabilities_test

import data.lib.capabilities

pod(list, context) := {"resource": {"kind": "Pod", "spec": {list: [{"name": "web", "securityContext": {"capabilities": context}}]}}}

test_added_ones_are_named_as_in_the_manual_with_their_places if {
	capabilities.added == [
		{"container": "web", "capability": "NET_ADMIN", "path": ["spec", "initContainers", 0, "securityContext", "capabilities", "add", 0]},
		{"container": "web", "capability": "ALL", "path": ["spec", "initContainers", 0, "securityContext", "capabilities", "add", 1]},
	] with input as pod("initContainers", {"add": ["cap_net_admin", "all", 7]})
	capabilities.added == [] with input as pod("containers", {"add": null})
}

drops(capabilities_dropped) if capabilities.drops_all({"value": {"securityContext": {"capabilities": {"drop": capabilities_dropped}}}})

test_all_are_dropped_by_one_word if {
	drops(["ALL"])
	drops(["NET_RAW", "all"])
}

test_all_are_dropped_by_each_name_and_the_low_port_may_stay if {
	drops(capabilities.given)
	drops([capability | some capability in capabilities.given; capability != "NET_BIND_SERVICE"])
	not drops([capability | some capability in capabilities.given; capability != "AUDIT_WRITE"])
}

test_some_or_none_are_not_all if {
	not drops(["NET_RAW"])
	not drops([])
	not drops(null)
	not capabilities.drops_all({"value": {}})
}

test_what_hands_over_the_node_is_not_in_the_baseline if {
	every capability in capabilities.node_takers {
		not capability in capabilities.baseline
	}
}
