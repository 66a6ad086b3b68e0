package rules.kubernetes.secret_referenced_test

import data.rules.kubernetes.secret_referenced

pod(spec, references) := {"resource": {"kind": "Pod", "metadata": {"name": "web"}, "spec": spec}, "related": {"references": references}}

found(path) := {{"path": path, "params": {"workload": "web"}}}

variable := {"containers": [{"name": "web", "env": [{"name": "A", "value": "b"}, {"name": "P", "valueFrom": {"secretKeyRef": {"name": "db", "key": "password"}}}]}]}

test_references_in_variables_groups_and_volumes_are_evidence if {
	secret_referenced.evidence == found(["spec", "containers", 0, "env", 1, "valueFrom", "secretKeyRef"]) with input as pod(variable, [])
	group := {"containers": [{"name": "web", "envFrom": [{"secretRef": {"name": "db"}}]}]}
	secret_referenced.evidence == found(["spec", "containers", 0, "envFrom", 0, "secretRef"]) with input as pod(group, [])
	volume := {"containers": [{"name": "web"}], "volumes": [{"name": "db", "secret": {"secretName": "db"}}]}
	secret_referenced.evidence == found(["spec", "volumes", 0, "secret"]) with input as pod(volume, [])
}

test_a_secret_that_is_empty_or_another_one_does_not_matter if {
	secret_referenced.evidence == found(["spec", "containers", 0, "env", 1, "valueFrom", "secretKeyRef"]) with input as pod(variable, [
		{"kind": "Secret", "metadata": {"name": "db"}, "data": {"password": ""}},
		{"kind": "Secret", "metadata": {"name": "other"}, "stringData": {"password": "hunter2"}},
		{"kind": "ConfigMap", "metadata": {"name": "db"}, "data": {"password": "hunter2"}},
	])
}

test_a_secret_in_clear_beside_it_is_no_evidence if {
	secret_referenced.evidence == set() with input as pod(variable, [{"kind": "Secret", "metadata": {"name": "db"}, "stringData": {"password": "hunter2"}}])
	secret_referenced.evidence == set() with input as pod({"containers": [{"name": "web"}]}, [])
}
