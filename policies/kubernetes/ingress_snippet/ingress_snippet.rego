# METADATA
# title: Raw nginx configuration in an Ingress
# description: >-
#   A snippet can undo TLS and headers, and lets whoever may edit the Ingress read the controller's files, the cluster's certificates and tokens among them (CVE-2021-25742).
# related_resources:
#   - ref: https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/annotations-risk/
#   - ref: https://github.com/kubernetes/ingress-nginx/issues/7837
# custom:
#   id: K8S-0239
#   severity: medium
#   checklist: [SEC-NET-1]
#   kinds: [Ingress]
#   message: "The annotation {annotation} writes raw nginx configuration"
#   remediation: Replace the snippet by the annotation made for its purpose, or set it for all in the controller's ConfigMap, and keep allow-snippet-annotations off.
package rules.kubernetes.ingress_snippet

import data.lib.ingress

# The firewall's own snippet is the only way to set its rules.
violations contains {"path": ["metadata", "annotations", key], "params": {"annotation": key}} if {
	some key, _ in ingress.annotations
	startswith(key, "nginx.")
	some ending in ["-snippet", "-snippets"]
	endswith(key, ending)
	not endswith(key, "/modsecurity-snippet")
}
