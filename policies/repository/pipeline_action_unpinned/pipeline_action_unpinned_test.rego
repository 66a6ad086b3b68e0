package rules.repository.pipeline_action_unpinned_test

import data.rules.repository.pipeline_action_unpinned

step(does, result) := {"path": ["jobs", "a", "steps", 0], "job": "a", "tool": "x", "does": does, "result": result, "on_failure": false, "manual": false, "on_change": true, "on_schedule": false, "after_deployment": false, "trial": false, "services": [], "environment": "", "identity": false, "tags": [], "percent": -1, "urls": [], "script": "", "words": []}

pipeline(steps) := {"facts": {"valid": true, "file": "ci.yml", "engine": "github", "triggers": {"change": true, "push": true, "schedule": false, "called_only": false, "manual": false, "tag": false, "after": []}, "calls": [], "actions": [], "jobs": [], "steps": steps}}

action(name, owner, pin) := object.union(pipeline([]), {"facts": {"actions": [{"path": ["jobs", "a", "steps", 0], "name": name, "owner": owner, "reference": "main", "pin": pin}]}})

found := {{"path": ["jobs", "a", "steps", 0], "params": {"action": "example/tool", "reference": "main"}}}

test_a_branch_of_others_is_found if {
	pipeline_action_unpinned.violations == found with input as action("example/tool", "example", "branch")
	pipeline_action_unpinned.violations == set() with input as action("example/tool", "example", "version")
	pipeline_action_unpinned.violations == set() with input as action("actions/checkout", "actions", "branch")
	pipeline_action_unpinned.violations == set() with input as action("example/shared/.github/workflows/build.yml", "example", "branch")
}

test_versions_are_found_where_commits_are_required if {
	parameters := {"REPO-0106": {"trusted_owners": [], "require_commit": true}}
	pipeline_action_unpinned.violations == found with input as action("example/tool", "example", "version") with data.parameters as parameters
	pipeline_action_unpinned.violations == set() with input as action("example/tool", "example", "commit") with data.parameters as parameters
}
