package rules.repository.dependency_updates_test

import data.rules.repository.dependency_updates

given(updates) := {"facts": {"tool": "dependabot", "updates": updates}}

test_updates_that_are_on_are_shown if {
	on := {"ecosystem": "npm", "interval": "weekly", "enabled": true, "path": ["updates", 0]}
	off := {"ecosystem": "docker", "interval": "weekly", "enabled": false, "path": ["updates", 1]}
	dependency_updates.evidence == {{"path": ["updates", 0], "params": {}}} with input as given([on, off])
	dependency_updates.violations == set() with input as given([on, off])
	dependency_updates.violations == {{"path": [], "params": {"tool": "dependabot"}}} with input as given([off])
	dependency_updates.evidence == set() with input as given([object.union(on, {"interval": ""})])
}
