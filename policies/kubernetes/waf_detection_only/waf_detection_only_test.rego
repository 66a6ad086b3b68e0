package rules.kubernetes.waf_detection_only_test

import data.rules.kubernetes.waf_detection_only

resource(kind, content) := {"resource": object.union({"kind": kind, "metadata": {"name": "shop"}}, content)}

found(kind, path) := {{"path": path, "params": {"kind": kind, "name": "shop"}}}

key := "nginx.ingress.kubernetes.io/modsecurity-snippet"

test_a_firewall_that_only_watches_is_found if {
	waf_detection_only.violations == found("Ingress", ["metadata", "annotations", key]) with input as resource("Ingress", {"metadata": {"annotations": {key: "SecRuleEngine DetectionOnly\nSecAuditLog /dev/stdout"}}})
	waf_detection_only.violations == found("ConfigMap", ["data", "modsecurity-snippet"]) with input as resource("ConfigMap", {"data": {"modsecurity-snippet": "  SecRuleEngine Off"}})
	plugin := resource("WasmPlugin", {"spec": {"pluginConfig": {"directives_map": {"default": ["SecRuleEngine DetectionOnly"]}}}})
	waf_detection_only.violations == found("WasmPlugin", ["spec", "pluginConfig", "directives_map", "default"]) with input as plugin
}

test_a_firewall_that_blocks_passes if {
	blocking := resource("ConfigMap", {"data": {"modsecurity-snippet": "SecRuleEngine On\n# SecRuleEngine DetectionOnly"}})
	waf_detection_only.violations == set() with input as blocking
	waf_detection_only.applies with input as blocking
}

test_what_has_no_firewall_is_not_asked if {
	not waf_detection_only.applies with input as resource("ConfigMap", {"data": {"key": "value"}})
}
