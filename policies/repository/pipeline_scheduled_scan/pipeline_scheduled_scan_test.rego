package rules.repository.pipeline_scheduled_scan_test

import data.rules.repository.pipeline_scheduled_scan

step(does, result) := {"path": ["jobs", "a", "steps", 0], "job": "a", "tool": "x", "does": does, "result": result, "on_failure": false, "manual": false, "on_change": true, "on_schedule": false, "after_deployment": false, "trial": false, "services": [], "environment": "", "identity": false, "tags": [], "percent": -1, "urls": [], "script": "", "words": []}

pipeline(steps) := {"facts": {"valid": true, "file": "ci.yml", "engine": "github", "triggers": {"change": true, "push": true, "schedule": false, "called_only": false, "manual": false, "tag": false, "after": []}, "calls": [], "actions": [], "jobs": [], "steps": steps}}

nightly(result) := object.union(pipeline([object.union(step(["scan_image"], result), {"on_schedule": true})]), {"facts": {"triggers": {"schedule": true}}})

test_a_scan_on_a_schedule_decides if {
	pipeline_scheduled_scan.evidence == {{"path": ["jobs", "a", "steps", 0], "params": {}}} with input as nightly("fails")
	pipeline_scheduled_scan.violations == set() with input as nightly("fails")
	pipeline_scheduled_scan.evidence == set() with input as nightly("ignored")
	pipeline_scheduled_scan.violations == {{"path": ["jobs", "a", "steps", 0], "params": {"tool": "x", "why": "its failure is ignored"}}} with input as nightly("ignored")
	pipeline_scheduled_scan.evidence == set() with input as pipeline([step(["scan_image"], "fails")])
}
