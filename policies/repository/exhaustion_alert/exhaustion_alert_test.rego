package rules.repository.exhaustion_alert_test

import data.rules.repository.exhaustion_alert

test_a_prediction_is_evidence if {
	exhaustion_alert.evidence == {{"path": ["expr"], "params": {}}} with input as {"resource": {"expr": "predict_linear(node_filesystem_avail_bytes[6h], 4 * 86400) < 0"}}
}

test_another_expression_is_none if {
	exhaustion_alert.evidence == set() with input as {"resource": {"expr": "node_filesystem_avail_bytes == 0"}}
}
