package rules.kubernetes.revisions_kept_test

import data.rules.kubernetes.revisions_kept

test_kept_revisions_are_shown if {
	revisions_kept.evidence == {{"path": ["spec", "revisionHistoryLimit"], "params": {}}} with input as {"resource": {"kind": "Deployment", "spec": {"revisionHistoryLimit": 5}}}
	revisions_kept.evidence == set() with input as {"resource": {"kind": "Deployment", "spec": {"revisionHistoryLimit": 0}}}
	revisions_kept.evidence == {{"path": ["spec", "upgrade", "remediation"], "params": {}}} with input as {"resource": {"kind": "HelmRelease", "spec": {"upgrade": {"remediation": {"retries": 3}}}}}
	revisions_kept.evidence == set() with input as {"resource": {"kind": "Deployment", "spec": {}}}
}
