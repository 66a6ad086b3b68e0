package rules.kubernetes.vault_audit_test

import data.rules.kubernetes.vault_audit

resource(kind, fields) := {"resource": object.union({"kind": kind, "metadata": {"name": "vault"}}, fields)}

found(path) := {{"path": path, "params": {"name": "vault"}}}

test_scripts_that_switch_a_device_on_are_evidence if {
	pod := {"spec": {"containers": [{"name": "setup", "command": ["sh", "-c", "vault audit enable file file_path=stdout"]}]}}
	vault_audit.evidence == found(["spec", "containers", 0, "command", 2]) with input as resource("Pod", pod)
	vault_audit.evidence == found(["data", "setup.sh"]) with input as resource("ConfigMap", {"data": {"setup.sh": "bao audit enable syslog\n", "n": 5}})
	vault_audit.evidence == found(["data", "setup.sh"]) with input as resource("ConfigMap", {"data": {"setup.sh": "curl -X PUT $VAULT_ADDR/v1/sys/audit/file\n"}})
}

test_configuration_values_and_custom_resources_are_evidence if {
	vault_audit.evidence == found(["data", "bao.hcl"]) with input as resource("ConfigMap", {"data": {"bao.hcl": "listener \"tcp\" {}\naudit \"file\" \"stdout\" {}\n"}})
	vault_audit.evidence == found(["spec", "values", "server", "auditStorage", "enabled"]) with input as resource(
		"HelmRelease",
		{"spec": {"chartRef": {"name": "vault"}, "values": {"server": {"auditStorage": {"enabled": true}}}}},
	)
	vault_audit.evidence == found(["spec", "externalConfig", "audit"]) with input as resource("Vault", {"spec": {"externalConfig": {"audit": [{"type": "file"}]}}})
	vault_audit.evidence == found(["kind"]) with input as resource("Audit", {"spec": {"type": "file"}})
}

test_other_things_are_not if {
	vault_audit.evidence == set() with input as resource("ConfigMap", {"data": {"vault.hcl": "listener \"tcp\" {}\n"}})
	vault_audit.evidence == set() with input as resource("Vault", {"spec": {"externalConfig": {"audit": []}}})
	vault_audit.evidence == set() with input as resource("HelmRelease", {"spec": {"chartRef": {"name": "vault"}}})
}
