package rules.kubernetes.secret_rotation_test

import data.rules.kubernetes.secret_rotation

resource(kind, spec) := {"resource": {"kind": kind, "metadata": {"name": "db"}, "spec": spec}}

found(path) := {{"path": path, "params": {"name": "db"}}}

test_external_secrets_that_are_fetched_again_are_evidence if {
	secret_rotation.evidence == found(["spec", "refreshInterval"]) with input as resource("ExternalSecret", {"refreshInterval": "1h"})
	secret_rotation.evidence == found(["spec", "refreshInterval"]) with input as resource("ExternalSecret", {})
	secret_rotation.evidence == found(["spec", "externalSecretSpec", "refreshInterval"]) with input as resource("ClusterExternalSecret", {"externalSecretSpec": {}})
}

test_secrets_of_vault_that_are_made_or_renewed_are_evidence if {
	secret_rotation.evidence == found(["kind"]) with input as resource("VaultDynamicSecret", {})
	secret_rotation.evidence == found(["spec", "refreshAfter"]) with input as resource("VaultStaticSecret", {"refreshAfter": "30s"})
	key := "vault.hashicorp.com/agent-inject-secret-db"
	template := {"metadata": {"annotations": {key: "database/creds/shop"}}}
	secret_rotation.evidence == found(["spec", "template", "metadata", "annotations", key]) with input as resource("Deployment", {"template": template})
}

driver(args) := resource("DaemonSet", {"template": {"spec": {"containers": [{
	"name": "driver",
	"image": "registry.k8s.io/csi-secrets-store/secrets-store-csi-driver:v1.5.0",
	"args": args,
}]}}})

test_a_driver_that_rotates_is_evidence if {
	every args in [["--enable-secret-rotation=true"], ["--enable-secret-rotation"]] {
		secret_rotation.evidence == found(["spec", "template", "spec", "containers", 0, "image"]) with input as driver(args)
	}
	secret_rotation.evidence == set() with input as driver(["--v=2"])
}

test_secrets_that_stay_are_not if {
	secret_rotation.evidence == set() with input as resource("ExternalSecret", {"refreshInterval": "0"})
	secret_rotation.evidence == set() with input as resource("ExternalSecret", {"refreshPolicy": "CreatedOnce"})
	secret_rotation.evidence == set() with input as resource("VaultStaticSecret", {})
	secret_rotation.evidence == set() with input as resource("Deployment", {"template": {"metadata": {"annotations": {"vault.hashicorp.com/agent-inject-secret-db": "secret/data/db"}}}})
}
