package rules.repository.pipeline_cdn_invalidation_test

import data.rules.repository.pipeline_cdn_invalidation

runs(does, result) := {"facts": {"steps": [{"path": ["jobs"], "job": "release", "tool": "t", "does": [does], "result": result}]}}

test_a_step_that_runs_counts if {
	pipeline_cdn_invalidation.evidence == {{"path": ["jobs"], "params": {"job": "release", "tool": "t"}}} with input as runs("invalidate_cdn", "fails")
	pipeline_cdn_invalidation.evidence == set() with input as runs("invalidate_cdn", "ignored")
	pipeline_cdn_invalidation.evidence == set() with input as runs("deploy", "fails")
}
