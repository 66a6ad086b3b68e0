package rules.repository.pipeline_without_scan_test

import data.rules.repository.pipeline_without_scan

step(does, result) := {"path": ["jobs", "a", "steps", 0], "job": "a", "tool": "x", "does": does, "result": result, "on_failure": false, "manual": false, "on_change": true, "on_schedule": false, "after_deployment": false, "trial": false, "services": [], "environment": "", "identity": false, "tags": [], "percent": -1, "urls": [], "script": "", "words": []}

pipeline(steps) := {"facts": {"valid": true, "file": "ci.yml", "engine": "github", "triggers": {"change": true, "push": true, "schedule": false, "called_only": false, "manual": false, "tag": false, "after": []}, "calls": [], "actions": [], "jobs": [], "steps": steps}}

scans(names) := {"related": {"pipelines": [{"scanning": names, "called": ["ci.yml"], "scripts": []}]}}

test_shipping_without_a_scan_is_found if {
	pipeline_without_scan.violations == {{"path": ["jobs", "a", "steps", 0], "params": {}}} with input as pipeline([step(["deploy"], "fails")])
	pipeline_without_scan.violations == {{"path": ["jobs", "a", "steps", 0], "params": {}}} with input as pipeline([step(["push_image"], "fails"), step(["scan_image"], "ignored")])
	pipeline_without_scan.violations == set() with input as pipeline([step(["deploy"], "fails"), step(["scan_code"], "reported")])
	not pipeline_without_scan.applies with input as pipeline([step(["unit_test"], "fails"), step(["build_image"], "fails")])
	pipeline_without_scan.applies with input as pipeline([step(["deploy"], "fails")])
}

test_a_scan_of_another_pipeline_counts_where_it_comes_first if {
	calling := object.union(pipeline([step(["deploy"], "fails")]), {"facts": {"calls": ["scan.yml"]}})
	pipeline_without_scan.violations == set() with input as object.union(calling, scans(["scan.yml"]))
	pipeline_without_scan.violations == {{"path": ["jobs", "a", "steps", 0], "params": {}}} with input as object.union(calling, scans(["other.yml"]))
	pipeline_without_scan.violations == set() with input as object.union(object.union(pipeline([step(["deploy"], "fails")]), {"facts": {"triggers": {"after": ["Scan"]}}}), scans(["Scan"]))
	pipeline_without_scan.violations == set() with input as object.union(object.union(pipeline([step(["deploy"], "fails")]), {"facts": {"triggers": {"called_only": true}}}), scans([]))
}
