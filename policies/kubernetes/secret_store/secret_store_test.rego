package rules.kubernetes.secret_store_test

import data.rules.kubernetes.secret_store

resource(kind, spec) := {"resource": {"kind": kind, "metadata": {"name": "vault"}, "spec": spec}}

found(path) := {{"path": path, "params": {"name": "vault"}}}

server(args) := resource("StatefulSet", {"template": {"spec": {"containers": [{"name": "vault", "image": "hashicorp/vault:1.20.0", "args": args}]}}})

test_servers_and_charts_are_evidence if {
	secret_store.evidence == found(["spec", "template", "spec", "containers", 0, "image"]) with input as server(["server", "-config=/vault/config"])
	secret_store.evidence == found(["spec", "chartRef", "name"]) with input as resource("HelmRelease", {"chartRef": {"name": "vault"}})
}

test_custom_resources_and_managed_stores_are_evidence if {
	secret_store.evidence == found(["kind"]) with input as resource("VaultConnection", {"address": "https://vault:8200"})
	secret_store.evidence == found(["spec", "provider", "aws"]) with input as resource("ClusterSecretStore", {"provider": {"aws": {"service": "SecretsManager"}}})
	secret_store.evidence == found(["spec", "provider"]) with input as resource("SecretProviderClass", {"provider": "azure"})
}

test_a_store_of_a_namespace_counts_where_something_takes_secrets_from_it if {
	store := resource("SecretStore", {"provider": {"gcpsm": {"projectID": "shop"}}})
	secret_store.evidence == found(["spec", "provider", "gcpsm"]) with input as object.union(store, {"related": {"consumers": [{"kind": "ExternalSecret"}]}})
	secret_store.evidence == set() with input as object.union(store, {"related": {"consumers": []}})
}

test_development_mode_and_stores_in_the_cluster_are_not if {
	secret_store.evidence == set() with input as server(["server", "-dev"])
	secret_store.evidence == set() with input as resource("ClusterSecretStore", {"provider": {"kubernetes": {}}})
	secret_store.evidence == set() with input as resource("Deployment", {"template": {"spec": {"containers": [{"name": "web", "image": "shop/web:1.4.2"}]}}})
}
