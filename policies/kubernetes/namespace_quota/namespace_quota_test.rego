package rules.kubernetes.namespace_quota_test

import data.rules.kubernetes.namespace_quota as rule

quota(hard) := {"resource": {"kind": "ResourceQuota", "metadata": {"name": "shop"}, "spec": {"hard": hard}}}

test_a_bound_on_what_pods_take_is_evidence if {
	rule.evidence == {{"path": ["spec", "hard"], "params": {"name": "shop"}}} with input as quota({"limits.memory": "32Gi", "pods": "100"})
}

test_other_bounds_show_nothing if {
	rule.evidence == set() with input as quota({"services.loadbalancers": "2"})
	rule.evidence == set() with input as quota({})
}
