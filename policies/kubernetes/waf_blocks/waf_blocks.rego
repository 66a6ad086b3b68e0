# METADATA
# title: Web application firewall blocks attacks
# description: Requests pass a firewall in blocking mode before they reach the application.
# related_resources:
#   - ref: https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/annotations/#modsecurity
#   - ref: https://cloud.google.com/armor/docs/integrating-cloud-armor
# custom:
#   id: K8S-0265
#   severity: info
#   checklist: [SEC-NET-5]
#   kinds:
#     - Ingress
#     - ConfigMap
#     - BackendConfig.cloud.google.com
#     - GCPBackendPolicy.networking.gke.io
#     - WasmPlugin.extensions.istio.io
#     - WebACL.wafv2.services.k8s.aws
#     - APPolicy.appprotect.f5.com
#     - Policy.k8s.nginx.org
#   message: "{kind} {name} puts a firewall before the application"
#   remediation: Attach a web ACL or Cloud Armor policy to the load balancer, or set SecRuleEngine On with the core rules at the ingress.
package rules.kubernetes.waf_blocks

import data.lib.ingress

params := {"kind": input.resource.kind, "name": object.get(input.resource.metadata, "name", "")}

evidence contains {"path": path, "params": params} if {
	some path in places
}

places contains ["metadata", "annotations", key] if {
	some key in [
		"alb.ingress.kubernetes.io/wafv2-acl-arn",
		"alb.ingress.kubernetes.io/wafv2-acl-name",
		"alb.ingress.kubernetes.io/waf-acl-id",
		"appgw.ingress.kubernetes.io/waf-policy-for-path",
	]
	ingress.annotations[key]
}

places contains ["metadata", "annotations", key] if {
	key := "nginx.ingress.kubernetes.io/modsecurity-snippet"
	contains(ingress.annotations[key], "SecRuleEngine On")
}

places contains ["data", "modsecurity-snippet"] if {
	input.resource.data["enable-modsecurity"] == "true"
	contains(input.resource.data["modsecurity-snippet"], "SecRuleEngine On")
}

places contains ["spec", "securityPolicy"] if input.resource.spec.securityPolicy.name != ""

places contains ["spec", "default", "securityPolicy"] if input.resource.spec.default.securityPolicy != ""

places contains ["spec", "url"] if contains(input.resource.spec.url, "coraza")

places contains ["spec", "waf"] if input.resource.spec.waf.enable == true

places contains ["kind"] if input.resource.kind in ["WebACL", "APPolicy"]
