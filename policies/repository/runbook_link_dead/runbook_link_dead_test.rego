package rules.repository.runbook_link_dead_test

import data.rules.repository.runbook_link_dead

index(topics, missing) := {
	"resource": {"topics": topics, "links": [{"line": 3, "to": "a.md"}, {"line": 4, "to": "../RUNBOOK-B.md"}, {"line": 5, "to": "c.md"}]},
	"facts": {"missing": missing},
}

test_the_first_dead_link_of_an_index_is_named if {
	runbook_link_dead.violations == {{"path": ["links", 1], "params": {"to": "../RUNBOOK-B.md", "links": 3, "missing": 2}}} with input as index(["runbook"], [1, 2])
}

test_elsewhere_only_links_to_runbooks_count if {
	runbook_link_dead.violations == {{"path": ["links", 1], "params": {"to": "../RUNBOOK-B.md", "links": 3, "missing": 1}}} with input as index(["deployment"], [0, 1])
	runbook_link_dead.violations == set() with input as index(["deployment"], [0, 2])
	runbook_link_dead.violations == set() with input as index(["runbook"], [])
}
