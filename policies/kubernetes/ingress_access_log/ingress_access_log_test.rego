package rules.kubernetes.ingress_access_log_test

import data.rules.kubernetes.ingress_access_log

telemetry(logging) := {"resource": {"kind": "Telemetry", "metadata": {"name": "mesh"}, "spec": {"accessLogging": [logging]}}}

test_mesh if {
	ingress_access_log.evidence == {{"path": ["spec", "accessLogging"], "params": {"name": "mesh"}}} with input as telemetry({"providers": [{"name": "envoy"}]})
	ingress_access_log.violations == {{"path": ["spec", "accessLogging", 0, "disabled"], "params": {"name": "mesh"}}} with input as telemetry({"disabled": true})
	ingress_access_log.violations == set() with input as telemetry({"disabled": true, "match": {"mode": "CLIENT"}})
}

test_ingress if {
	config := {"resource": {"kind": "ConfigMap", "metadata": {"name": "ingress"}, "data": {"disable-access-log": "true"}}}
	ingress_access_log.violations == {{"path": ["data", "disable-access-log"], "params": {"name": "ingress"}}} with input as config
	ingress_access_log.violations == set() with input as {"resource": {"kind": "ConfigMap", "metadata": {"name": "ingress"}, "data": {"disable-access-log": "false"}}}
}
