package rules.kubernetes.automated_rollback_test

import data.rules.kubernetes.automated_rollback

rollout(spec) := {"resource": {"kind": "Rollout", "spec": spec}}

release(remediation) := {"resource": {"kind": "HelmRelease", "spec": {"upgrade": {"remediation": remediation}}}}

test_what_goes_back_is_shown if {
	automated_rollback.evidence == {{"path": ["spec", "strategy", "canary"], "params": {}}} with input as rollout({"strategy": {"canary": {"analysis": {"templates": [{"templateName": "errors"}]}}}})
	automated_rollback.evidence == {{"path": ["spec", "strategy", "canary"], "params": {}}} with input as rollout({"strategy": {"canary": {"steps": [{"analysis": {"templates": []}}]}}})
	automated_rollback.evidence == {{"path": ["spec", "strategy", "blueGreen", "prePromotionAnalysis"], "params": {}}} with input as rollout({"strategy": {"blueGreen": {"prePromotionAnalysis": {"templates": []}}}})
	automated_rollback.evidence == {{"path": ["spec", "progressDeadlineAbort"], "params": {}}} with input as rollout({"progressDeadlineAbort": true})
	automated_rollback.evidence == {{"path": ["spec", "analysis"], "params": {}}} with input as {"resource": {"kind": "Canary", "spec": {"analysis": {"threshold": 5}}}}
	automated_rollback.evidence == {{"path": ["spec", "upgrade", "remediation"], "params": {}}} with input as release({"retries": 3})
}

test_what_stays_is_found if {
	automated_rollback.violations == {{"path": ["spec", "skipAnalysis"], "params": {"what": "skips the analysis"}}} with input as {"resource": {"kind": "Canary", "spec": {"skipAnalysis": true, "analysis": {}}}}
	automated_rollback.violations == {{"path": ["spec", "upgrade", "remediation", "remediateLastFailure"], "params": {"what": "leaves the last failure as it is"}}} with input as release({"retries": 3, "remediateLastFailure": false})
	automated_rollback.evidence == set() with input as release({"retries": 3, "remediateLastFailure": false})
}
