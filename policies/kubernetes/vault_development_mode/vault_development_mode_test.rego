package rules.kubernetes.vault_development_mode_test

import data.rules.kubernetes.vault_development_mode

pod(args) := {"resource": {"kind": "Pod", "metadata": {"name": "vault"}, "spec": {"containers": [{"name": "vault", "image": "hashicorp/vault:1.20.0", "args": args}]}}}

config_map(storage) := {"resource": {"kind": "ConfigMap", "metadata": {"name": "vault"}, "data": {"vault.hcl": concat("", ["listener \"tcp\" {}\nstorage \"", storage, "\" {}\n"])}}}

test_development_mode_is_found if {
	vault_development_mode.violations == {{"path": ["spec", "containers", 0, "image"], "params": {"name": "vault"}}} with input as pod(["server", "-dev"])
}

test_storage_in_memory_is_found if {
	vault_development_mode.violations == {{"path": ["data", "vault.hcl"], "params": {"name": "vault"}}} with input as config_map("inmem")
}

test_a_configured_server_passes if {
	vault_development_mode.violations == set() with input as pod(["server", "-config=/vault/config"])
	vault_development_mode.applies == true with input as pod(["server", "-config=/vault/config"])
	vault_development_mode.violations == set() with input as config_map("raft")
}

test_other_workloads_are_not_judged if {
	vault_development_mode.applies == false with input as {"resource": {"kind": "Pod", "spec": {"containers": [{"name": "web", "image": "shop/web:1.4.2"}]}}}
}
