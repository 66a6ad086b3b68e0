package rules.kubernetes.gitops_manual_sync_test

import data.rules.kubernetes.gitops_manual_sync

given(spec) := {"resource": {"kind": "Application", "metadata": {"name": "shop"}, "spec": spec}}

test_without_automation_it_is_found if {
	gitops_manual_sync.violations == {{"path": ["spec", "syncPolicy"], "params": {}}} with input as given({})
	gitops_manual_sync.violations == {{"path": ["spec", "syncPolicy"], "params": {}}} with input as given({"syncPolicy": {"syncOptions": []}})
	gitops_manual_sync.violations == {{"path": ["spec", "syncPolicy"], "params": {}}} with input as given({"syncPolicy": {"automated": {"enabled": false}}})
	gitops_manual_sync.violations == set() with input as given({"syncPolicy": {"automated": {"prune": true}}})
	gitops_manual_sync.violations == set() with input as given({"syncPolicy": {"automated": null}})
}
