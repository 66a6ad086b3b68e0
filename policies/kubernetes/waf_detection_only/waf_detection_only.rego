# METADATA
# title: Web application firewall that only watches
# description: Attacks are written to a log and let through.
# related_resources:
#   - ref: https://github.com/owasp-modsecurity/ModSecurity/wiki/Reference-Manual-(v3.x)#secruleengine
# custom:
#   id: K8S-0266
#   severity: medium
#   checklist: [SEC-NET-5]
#   kinds: [Ingress, ConfigMap, WasmPlugin.extensions.istio.io]
#   message: "The firewall of {kind} {name} lets attacks through"
#   remediation: Set SecRuleEngine On in the snippet once the false alarms are sorted out.
package rules.kubernetes.waf_detection_only

import data.lib.ingress

default applies := false

applies if count(snippets) > 0

snippets := array.concat(
	[{"text": text, "path": ["metadata", "annotations", key]} |
		key := "nginx.ingress.kubernetes.io/modsecurity-snippet"
		text := ingress.annotations[key]
	],
	array.concat(
		[{"text": text, "path": ["data", key]} |
			some key in ["modsecurity-snippet", "modsecurity.conf"]
			text := input.resource.data[key]
		],
		[{"text": concat("\n", directives), "path": ["spec", "pluginConfig", "directives_map", name]} |
			some name, directives in input.resource.spec.pluginConfig.directives_map
		],
	),
)

violations contains {"path": snippet.path, "params": {"kind": input.resource.kind, "name": input.resource.metadata.name}} if {
	some snippet in snippets
	some line in split(snippet.text, "\n")
	trim_space(line) in ["SecRuleEngine DetectionOnly", "SecRuleEngine Off"]
}
