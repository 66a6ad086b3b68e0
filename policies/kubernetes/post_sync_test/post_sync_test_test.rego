package rules.kubernetes.post_sync_test_test

import data.rules.kubernetes.post_sync_test

job(name, hook) := {"resource": {"kind": "Job", "metadata": {"name": name, "annotations": {"argocd.argoproj.io/hook": hook}}}}

test_a_test_after_the_sync_is_shown if {
	post_sync_test.evidence == {{"path": ["metadata", "annotations", "argocd.argoproj.io/hook"], "params": {}}} with input as job("smoke-test", "PostSync")
	post_sync_test.evidence == set() with input as job("smoke-test", "PreSync")
	post_sync_test.evidence == set() with input as job("notify", "PostSync")
}
