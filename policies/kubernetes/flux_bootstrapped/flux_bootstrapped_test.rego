package rules.kubernetes.flux_bootstrapped_test

import data.rules.kubernetes.flux_bootstrapped

kustomization(name) := {"resource": {"kind": "Kustomization", "metadata": {"name": name, "namespace": "flux-system"}, "spec": {"path": "./clusters/production", "sourceRef": {"kind": "GitRepository", "name": "flux-system"}}}}

test_the_kustomization_of_the_bootstrap_is_evidence if {
	flux_bootstrapped.evidence == {{"path": ["spec", "sourceRef"], "params": {}}} with input as kustomization("flux-system")
}

test_what_it_applies_is_not if flux_bootstrapped.evidence == set() with input as kustomization("shop")
