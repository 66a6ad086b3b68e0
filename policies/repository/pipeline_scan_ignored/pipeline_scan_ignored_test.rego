package rules.repository.pipeline_scan_ignored_test

import data.rules.repository.pipeline_scan_ignored

step(does, result) := {"path": ["jobs", "a", "steps", 0], "job": "a", "tool": "x", "does": does, "result": result, "on_failure": false, "manual": false, "on_change": true, "on_schedule": false, "after_deployment": false, "trial": false, "services": [], "environment": "", "identity": false, "tags": [], "percent": -1, "urls": [], "script": "", "words": []}

pipeline(steps) := {"facts": {"valid": true, "file": "ci.yml", "engine": "github", "triggers": {"change": true, "push": true, "schedule": false, "called_only": false, "manual": false, "tag": false, "after": []}, "calls": [], "actions": [], "jobs": [], "steps": steps}}

test_it_is_found_unless_the_same_counts_elsewhere if {
	found := {{"path": ["jobs", "a", "steps", 0], "params": {"tool": "x", "why": "its failure is ignored"}}}
	pipeline_scan_ignored.violations == found with input as pipeline([step(["scan_code"], "ignored")])
	pipeline_scan_ignored.violations == set() with input as pipeline([step(["scan_code"], "fails")])
	elsewhere := {"related": {"pipelines": [{"effective": ["scan_code"], "called": [], "scanning": [], "scripts": []}]}}
	pipeline_scan_ignored.violations == set() with input as object.union(pipeline([step(["scan_code"], "ignored")]), elsewhere)
}

test_what_is_switched_off_is_found_too if {
	found := {{"path": ["jobs", "a", "steps", 0], "params": {"tool": "x", "why": "it is switched off"}}}
	pipeline_scan_ignored.violations == found with input as pipeline([step(["scan_code"], "disabled")])
	pipeline_scan_ignored.violations == set() with input as pipeline([step(["publish"], "disabled")])
}
