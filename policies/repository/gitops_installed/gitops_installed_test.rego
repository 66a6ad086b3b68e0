package rules.repository.gitops_installed_test

import data.rules.repository.gitops_installed

test_what_is_installed_decides if {
	gitops_installed.evidence == {{"path": [], "params": {}}} with input as {"resource": {"product": "x", "provides": ["gitops"]}}
	gitops_installed.evidence == set() with input as {"resource": {"product": "x", "provides": ["cache"]}}
}
