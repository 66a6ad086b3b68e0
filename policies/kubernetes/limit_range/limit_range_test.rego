package rules.kubernetes.limit_range_test

import data.rules.kubernetes.limit_range

limit_range_of(limits) := {"resource": {"kind": "LimitRange", "metadata": {"name": "containers"}, "spec": {"limits": limits}}}

test_a_default_for_containers_is_evidence if {
	limit_range.evidence == {{"path": ["spec", "limits", 1, "default", "memory"], "params": {"name": "containers", "limit": "256Mi"}}} with input as limit_range_of([
		{"type": "Pod", "max": {"memory": "1Gi"}},
		{"type": "Container", "default": {"memory": "256Mi"}},
	])
}

test_a_greatest_amount_alone_is_not if {
	limit_range.evidence == set() with input as limit_range_of([
		{"type": "Container", "max": {"memory": "1Gi"}},
		{"type": "Pod", "default": {"memory": "1Gi"}},
		{"type": "Container", "default": {"memory": []}},
	])
}
