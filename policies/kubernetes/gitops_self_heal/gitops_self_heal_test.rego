package rules.kubernetes.gitops_self_heal_test

import data.rules.kubernetes.gitops_self_heal

given(kind, spec) := {"resource": {"kind": kind, "spec": spec}}

test_what_heals_is_shown if {
	gitops_self_heal.evidence == {{"path": ["spec", "syncPolicy", "automated", "selfHeal"], "params": {}}} with input as given("Application", {"syncPolicy": {"automated": {"selfHeal": true}}})
	gitops_self_heal.evidence == {{"path": ["spec", "interval"], "params": {}}} with input as given("Kustomization", {"interval": "10m"})
	gitops_self_heal.evidence == set() with input as given("Kustomization", {"interval": "10m", "suspend": true})
	gitops_self_heal.evidence == {{"path": ["spec", "driftDetection", "mode"], "params": {}}} with input as given("HelmRelease", {"driftDetection": {"mode": "enabled"}})
}

test_healing_that_is_switched_off_is_found if {
	gitops_self_heal.violations == {{"path": ["spec", "syncPolicy", "automated", "selfHeal"], "params": {}}} with input as given("Application", {"syncPolicy": {"automated": {"selfHeal": false}}})
	gitops_self_heal.violations == {{"path": ["spec", "driftDetection", "mode"], "params": {}}} with input as given("HelmRelease", {"driftDetection": {"mode": "disabled"}})
	gitops_self_heal.violations == set() with input as given("Application", {"syncPolicy": {"automated": {}}})
}
