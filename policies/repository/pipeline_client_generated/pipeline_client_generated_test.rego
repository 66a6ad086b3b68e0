package rules.repository.pipeline_client_generated_test

import data.rules.repository.pipeline_client_generated

runs(does, result) := {"facts": {"steps": [{"path": ["jobs"], "job": "release", "tool": "t", "does": [does], "result": result}]}}

test_a_step_that_runs_counts if {
	pipeline_client_generated.evidence == {{"path": ["jobs"], "params": {"job": "release", "tool": "t"}}} with input as runs("generate_client", "fails")
	pipeline_client_generated.evidence == set() with input as runs("generate_client", "ignored")
	pipeline_client_generated.evidence == set() with input as runs("deploy", "fails")
}
