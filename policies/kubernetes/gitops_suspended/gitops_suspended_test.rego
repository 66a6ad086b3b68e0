package rules.kubernetes.gitops_suspended_test

import data.rules.kubernetes.gitops_suspended

test_a_suspended_object_is_found if {
	gitops_suspended.violations == {{"path": ["spec", "suspend"], "params": {}}} with input as {"resource": {"kind": "Kustomization", "spec": {"suspend": true}}}
	gitops_suspended.violations == set() with input as {"resource": {"kind": "Kustomization", "spec": {"suspend": false}}}
	gitops_suspended.violations == set() with input as {"resource": {"kind": "Kustomization", "spec": {}}}
}
