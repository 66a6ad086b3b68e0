package rules.kubernetes.waf_blocks_test

import data.rules.kubernetes.waf_blocks

found(kind, path) := {{"path": path, "params": {"kind": kind, "name": "shop"}}}

resource(kind, content) := {"resource": object.union({"kind": kind, "metadata": {"name": "shop"}}, content)}

annotated(key, value) := resource("Ingress", {"metadata": {"annotations": {key: value}}})

test_firewalls_at_load_balancers_are_evidence if {
	key := "alb.ingress.kubernetes.io/wafv2-acl-arn"
	waf_blocks.evidence == found("Ingress", ["metadata", "annotations", key]) with input as annotated(key, "arn:aws:wafv2:…")
	waf_blocks.evidence == found("BackendConfig", ["spec", "securityPolicy"]) with input as resource("BackendConfig", {"spec": {"securityPolicy": {"name": "shop"}}})
	waf_blocks.evidence == found("GCPBackendPolicy", ["spec", "default", "securityPolicy"]) with input as resource("GCPBackendPolicy", {"spec": {"default": {"securityPolicy": "shop"}}})
}

test_firewalls_at_the_ingress_are_evidence if {
	key := "nginx.ingress.kubernetes.io/modsecurity-snippet"
	waf_blocks.evidence == found("Ingress", ["metadata", "annotations", key]) with input as annotated(key, "SecRuleEngine On\nInclude /etc/nginx/owasp-modsecurity-crs/nginx-modsecurity.conf")
	waf_blocks.evidence == found("ConfigMap", ["data", "modsecurity-snippet"]) with input as resource("ConfigMap", {"data": {"enable-modsecurity": "true", "modsecurity-snippet": "SecRuleEngine On"}})
	waf_blocks.evidence == found("WasmPlugin", ["spec", "url"]) with input as resource("WasmPlugin", {"spec": {"url": "oci://ghcr.io/corazawaf/coraza-proxy-wasm:0.6.0"}})
	waf_blocks.evidence == found("Policy", ["spec", "waf"]) with input as resource("Policy", {"spec": {"waf": {"enable": true}}})
	waf_blocks.evidence == found("APPolicy", ["kind"]) with input as resource("APPolicy", {})
}

test_a_firewall_that_only_watches_or_is_empty_is_not if {
	waf_blocks.evidence == set() with input as annotated("nginx.ingress.kubernetes.io/enable-modsecurity", "true")
	waf_blocks.evidence == set() with input as annotated("nginx.ingress.kubernetes.io/modsecurity-snippet", "SecRuleEngine DetectionOnly")
	waf_blocks.evidence == set() with input as resource("BackendConfig", {"spec": {"securityPolicy": {"name": ""}}})
}
