package rules.kubernetes.priority_class_test

import data.rules.kubernetes.priority_class

class(value, workloads) := {"resource": {"metadata": {"name": "essential"}, "value": value}, "related": {"workloads": workloads}}

test_a_class_with_workloads_is_evidence if {
	priority_class.evidence == {{"path": ["value"], "params": {"name": "essential", "value": 1000}}} with input as class(1000, [{"kind": "Deployment"}])
}

test_one_that_nobody_uses_or_that_ranks_nothing_is_none if {
	priority_class.evidence == set() with input as class(1000, [])
	priority_class.evidence == set() with input as class(0, [{"kind": "Deployment"}])
}
