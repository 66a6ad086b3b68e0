package rules.kubernetes.verified_after_sync_test

import data.rules.kubernetes.verified_after_sync

job(name, hook) := {"resource": {"kind": "Job", "metadata": {"name": name, "annotations": {"argocd.argoproj.io/hook": hook}}}}

test_a_test_after_the_sync_is_shown if {
	verified_after_sync.evidence == {{"path": ["metadata", "annotations", "argocd.argoproj.io/hook"], "params": {}}} with input as job("smoke-test", "PostSync")
	verified_after_sync.evidence == set() with input as job("smoke-test", "PreSync")
	verified_after_sync.evidence == set() with input as job("notify", "PostSync")
}
