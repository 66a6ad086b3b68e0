package rules.kubernetes.resource_quota_test

import data.rules.kubernetes.resource_quota

quota(spec) := {"resource": {"kind": "ResourceQuota", "metadata": {"name": "shop"}, "spec": spec}}

test_each_figure_with_a_quota_is_evidence if {
	resource_quota.evidence == {
		{"path": ["spec", "hard", "requests.cpu"], "params": {"name": "shop", "figure": "requests.cpu"}},
		{"path": ["spec", "hard", "limits.memory"], "params": {"name": "shop", "figure": "limits.memory"}},
	} with input as quota({"hard": {"requests.cpu": "10", "limits.memory": "20Gi", "pods": "50"}})
}

test_a_count_of_objects_is_not if {
	resource_quota.evidence == set() with input as quota({"hard": {"pods": "50"}})
	resource_quota.evidence == set() with input as quota({})
}
