package rules.repository.pipeline_version_tags_test

import data.rules.repository.pipeline_version_tags as rule

step(activity) := {"path": ["jobs", "a", "steps", 0], "job": "a", "tool": "x", "does": [activity], "result": "fails", "on_failure": false, "script": "", "words": []}

pipeline(tags, activity) := {"facts": {"valid": true, "file": "release.yml", "triggers": {"called_only": false, "tag": true, "tags": tags}, "steps": [step(activity)]}}

shown := {{"path": ["jobs", "a", "steps", 0], "params": {}}}

test_tags_of_three_numbers if {
	every tag in ["v*.*.*", "*.*.*", "v[0-9]+.[0-9]+.[0-9]+", "v[0-9]+.[0-9]+.[0-9]+-*", "[0-9]+.[0-9]+.[0-9]+"] {
		rule.evidence == shown with input as pipeline([tag], "release")
	}
}

test_other_tags_and_pipelines_that_release_nothing if {
	every tag in ["v*", "*", "release-*", "v[0-9]+", "web-v*.*"] {
		rule.evidence == set() with input as pipeline([tag], "release")
	}
	rule.evidence == set() with input as pipeline(["v*.*.*"], "unit_test")
	rule.evidence == set() with input as pipeline([], "release")
}
