# METADATA
# title: Annotation that breaks out of the nginx configuration
# description: >-
#   Older releases of ingress-nginx copied these values into their configuration, so that one of them runs code in the controller and reads every Secret (CVE-2025-1097, CVE-2025-1098, CVE-2025-24514).
# related_resources:
#   - ref: https://kubernetes.io/blog/2025/03/24/ingress-nginx-cve-2025-1974/
# custom:
#   id: K8S-0240
#   severity: critical
#   checklist: [SEC-NET-1]
#   kinds: [Ingress]
#   message: "The value of {annotation} holds characters that have no place in it"
#   remediation: Write a plain URL or certificate name, without line breaks and without any of ; # { } and quotes.
package rules.kubernetes.ingress_annotation_injection

import data.lib.ingress

not_in_url := ["\n", "\r", ";", "#", "{", "}", "\"", "'", "`", "|", "\\"]

not_in_name := ["\n", "\r", ";", "#", "{", "}", "\"", "'", "`"]

forbidden := {
	"nginx.ingress.kubernetes.io/auth-url": not_in_url,
	"nginx.ingress.kubernetes.io/mirror-target": not_in_url,
	"nginx.ingress.kubernetes.io/mirror-host": not_in_url,
	"nginx.ingress.kubernetes.io/auth-tls-match-cn": not_in_name,
}

violations contains {"path": ["metadata", "annotations", key], "params": {"annotation": key}} if {
	some key, characters in forbidden
	value := ingress.annotations[key]
	some character in characters
	contains(value, character)
}
