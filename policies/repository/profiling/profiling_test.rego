package rules.repository.profiling_test

import data.rules.repository.profiling

installation(provides) := {"resource": {"product": "p", "by": "chart", "provides": provides, "values": {}}}

test_installed if {
	profiling.evidence == {{"path": ["product"], "params": {"product": "p", "by": "chart"}}} with input as installation(["profiling"])
	profiling.evidence == set() with input as installation(["dns"])
}
