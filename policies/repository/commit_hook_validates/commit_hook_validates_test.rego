package rules.repository.commit_hook_validates_test

import data.rules.repository.commit_hook_validates

test_hooks_that_validate_are_shown if {
	hooks := [{"id": "terraform_validate", "path": ["repos", 0, "hooks", 0]}, {"id": "trailing-whitespace", "path": ["repos", 0, "hooks", 1]}]
	commit_hook_validates.evidence == {{"path": ["repos", 0, "hooks", 0], "params": {}}} with input as {"facts": {"hooks": hooks}}
}
