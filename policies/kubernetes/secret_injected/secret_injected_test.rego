package rules.kubernetes.secret_injected_test

import data.rules.kubernetes.secret_injected

deployment(annotations, spec) := {"resource": {
	"apiVersion": "apps/v1",
	"kind": "Deployment",
	"metadata": {"name": "web"},
	"spec": {"template": {"metadata": {"annotations": annotations}, "spec": spec}},
}}

found(path, way) := {{"path": path, "params": {"name": "web", "way": way}}}

pod := {"containers": [{"name": "web"}]}

test_injectors_and_the_driver_are_evidence if {
	inject := "vault.hashicorp.com/agent-inject"
	secret_injected.evidence == found(["spec", "template", "metadata", "annotations", inject], "an injector") with input as deployment({inject: "true"}, pod)
	volumes := [{"name": "tmp", "emptyDir": {}}, {"name": "db", "csi": {"driver": "secrets-store.csi.k8s.io"}}]
	secret_injected.evidence == found(["spec", "template", "spec", "volumes", 1], "the CSI driver") with input as deployment({}, object.union(pod, {"volumes": volumes}))
	env := [{"name": "DB_PASSWORD", "value": "vault:secret/data/db#password"}]
	path := ["spec", "template", "spec", "containers", 0, "env", 0, "value"]
	secret_injected.evidence == found(path, "an injector") with input as deployment({}, {"containers": [{"name": "web", "env": env}]})
}

test_custom_resources_for_secrets_are_evidence if {
	secret_injected.evidence == found(["kind"], "ExternalSecret") with input as {"resource": {"apiVersion": "external-secrets.io/v1", "kind": "ExternalSecret", "metadata": {"name": "web"}}}
}

test_decryption_by_flux_is_evidence if {
	flux := {"apiVersion": "kustomize.toolkit.fluxcd.io/v1", "kind": "Kustomization", "metadata": {"name": "web"}, "spec": {}}
	secret_injected.evidence == set() with input as {"resource": flux}
	secret_injected.evidence == found(["spec", "decryption", "provider"], "SOPS") with input as {"resource": object.union(flux, {"spec": {"decryption": {"provider": "sops"}}})}
}

test_other_workloads_are_not if {
	secret_injected.evidence == set() with input as deployment({"vault.hashicorp.com/agent-inject": "false"}, pod)
	rollout := {"apiVersion": "argoproj.io/v1alpha1", "kind": "Rollout", "metadata": {"name": "web"}, "spec": {"template": {"spec": pod}}}
	secret_injected.evidence == set() with input as {"resource": rollout}
}
