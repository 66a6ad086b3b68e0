package lib.vault_test

import data.lib.vault

deployment(container) := {"resource": {"kind": "Deployment", "spec": {"template": {"spec": {"containers": [object.union({"name": "vault"}, container)]}}}}}

path := ["spec", "template", "spec", "containers", 0]

servers(container) := found if {
	found := [image.repository | some image in vault.servers] with input as deployment(container)
}

test_servers_are_known_by_image_and_command if {
	servers({"image": "hashicorp/vault:1.20.0", "args": ["server", "-config=/vault/config"]}) == ["hashicorp/vault"]
	servers({"image": "quay.io/openbao/openbao:2.3.1", "command": ["/bin/sh", "-c"], "args": ["exec docker-entrypoint.sh server"]}) == ["openbao/openbao"]
	servers({"image": "hashicorp/vault:1.20.0"}) == ["hashicorp/vault"]
}

test_agents_clients_and_other_programs_are_no_servers if {
	servers({"image": "hashicorp/vault:1.20.0", "args": ["vault agent -config=/server.hcl"]}) == []
	servers({"image": "hashicorp/vault:1.20.0", "args": ["kv", "get", "secret/shop"]}) == []
	servers({"image": "hashicorp/vault-k8s:1.7.0", "args": ["agent-inject"]}) == []
	vault.servers == [] with input as {"resource": {"kind": "Job", "spec": {"template": {"spec": {"containers": [{"name": "vault", "image": "hashicorp/vault:1.20.0"}]}}}}}
}

test_development_mode_by_command_default_variable_and_chart if {
	vault.development == [array.concat(path, ["image"])] with input as deployment({"image": "hashicorp/vault:1.20.0", "args": ["server", "-dev"]})
	vault.development == [array.concat(path, ["image"])] with input as deployment({"image": "hashicorp/vault:1.20.0"})
	vault.development == [array.concat(path, ["env", 0, "value"])] with input as deployment({
		"image": "hashicorp/vault:1.20.0",
		"args": ["server"],
		"env": [{"name": "VAULT_DEV_ROOT_TOKEN_ID", "value": "root"}],
	})
	vault.development == [["spec", "values", "server", "dev", "enabled"]] with input as release({"server": {"dev": {"enabled": true}}})
}

release(values) := {"resource": {"kind": "HelmRelease", "spec": {"chartRef": {"name": "vault"}, "values": values}}}

test_a_server_with_a_configuration_is_not_in_development_mode if {
	vault.development == [] with input as deployment({"image": "hashicorp/vault:1.20.0", "args": ["server", "-config=/vault/config"]})
	vault.development == [] with input as release({"server": {"ha": {"enabled": true}}})
}

test_configurations_of_servers if {
	text := "listener \"tcp\" {\n  tls_disable = \"true\"\n}\nstorage \"raft\" {}\n"
	[file.name | some file in vault.configurations] == ["vault.hcl"] with input as {"resource": {"kind": "ConfigMap", "data": {"vault.hcl": text, "agent.hcl": "listener \"tcp\" {\n}\n"}}}
	vault.switched_on(text, "tls_disable")
	not vault.switched_on("tls_disable = 0\ntls_disable_client_certs = true\n", "tls_disable")
}
