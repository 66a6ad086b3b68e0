package rules.kubernetes.gitops_from_git_test

import data.rules.kubernetes.gitops_from_git

test_sources_in_git_are_shown if {
	gitops_from_git.evidence == {{"path": ["spec", "source", "targetRevision"], "params": {}}} with input as {"resource": {"kind": "Application", "spec": {"source": {"repoURL": "https://git.example.com/shop.git", "targetRevision": "main"}}}}
	gitops_from_git.evidence == set() with input as {"resource": {"kind": "Application", "spec": {"source": {"repoURL": "https://charts.example.com", "chart": "shop", "targetRevision": "1.2.3"}}}}
	gitops_from_git.evidence == {{"path": ["spec", "ref"], "params": {}}} with input as {"resource": {"kind": "GitRepository", "spec": {"ref": {"branch": "main"}}}}
	gitops_from_git.evidence == set() with input as {"resource": {"kind": "GitRepository", "spec": {}}}
}
