package rules.kubernetes.gitops_automated_test

import data.rules.kubernetes.gitops_automated

test_what_goes_by_itself_is_shown if {
	gitops_automated.evidence == {{"path": ["spec", "syncPolicy", "automated"], "params": {}}} with input as {"resource": {"kind": "Application", "spec": {"syncPolicy": {"automated": {}}}}}
	gitops_automated.evidence == set() with input as {"resource": {"kind": "Application", "spec": {"syncPolicy": {"automated": {"enabled": false}}}}}
	gitops_automated.evidence == {{"path": ["spec", "interval"], "params": {}}} with input as {"resource": {"kind": "Kustomization", "spec": {"interval": "10m"}}}
	gitops_automated.evidence == set() with input as {"resource": {"kind": "Kustomization", "spec": {"interval": "10m", "suspend": true}}}
}
