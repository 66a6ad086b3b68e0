package rules.repository.trace_in_logs_test

import data.rules.repository.trace_in_logs

test_kept if {
	trace_in_logs.evidence == {{"path": ["x"], "params": {}}} with input as {"facts": {"traces": [["x"], ["y"]]}}
	trace_in_logs.evidence == set() with input as {"facts": {"traces": []}}
}
