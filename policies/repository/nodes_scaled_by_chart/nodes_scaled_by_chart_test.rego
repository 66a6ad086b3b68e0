package rules.repository.nodes_scaled_by_chart_test

import data.rules.repository.nodes_scaled_by_chart

test_the_chart_of_an_autoscaler_is_evidence if {
	nodes_scaled_by_chart.evidence == {{"path": ["product"], "params": {"product": "karpenter"}}} with input as {"resource": {"product": "karpenter", "by": "chart", "provides": ["cluster_autoscaler"]}}
	nodes_scaled_by_chart.evidence == set() with input as {"resource": {"product": "karpenter", "by": "kind", "provides": ["cluster_autoscaler"]}}
	nodes_scaled_by_chart.evidence == set() with input as {"resource": {"product": "redis", "by": "chart", "provides": ["redis"]}}
}
