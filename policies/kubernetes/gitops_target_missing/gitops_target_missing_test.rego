package rules.kubernetes.gitops_target_missing_test

import data.rules.kubernetes.gitops_target_missing

test_both_ends_are_needed if {
	source := {"repoURL": "https://git.example.com/shop.git", "path": "deploy"}
	gitops_target_missing.violations == set() with input as {"resource": {"kind": "Application", "spec": {"source": source, "destination": {"name": "production"}}}}
	gitops_target_missing.violations == {{"path": ["spec", "destination"], "params": {"what": "no destination"}}} with input as {"resource": {"kind": "Application", "spec": {"source": source}}}
	gitops_target_missing.violations == {{"path": ["spec", "source"], "params": {"what": "no source"}}} with input as {"resource": {"kind": "Application", "spec": {"destination": {"server": "https://kubernetes.default.svc"}}}}
}
