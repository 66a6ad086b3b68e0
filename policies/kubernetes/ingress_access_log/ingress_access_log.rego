# METADATA
# title: Requests are logged at the entrance
# description: Who asked for what, and with which result, is known afterwards only from the access log.
# related_resources:
#   - ref: https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/configmap/#disable-access-log
# custom:
#   id: K8S-0424
#   severity: medium
#   checklist: [OBS-AUDIT-1]
#   kinds: [ConfigMap, Telemetry.telemetry.istio.io]
#   message: "{name} switches the access log off"
#   remediation: Remove the setting that switches it off.
package rules.kubernetes.ingress_access_log

evidence contains {"path": ["spec", "accessLogging"], "params": {"name": input.resource.metadata.name}} if {
	some logging in input.resource.spec.accessLogging
	object.get(logging, "disabled", false) == false
}

violations contains {"path": ["spec", "accessLogging", i, "disabled"], "params": {"name": input.resource.metadata.name}} if {
	some i, logging in input.resource.spec.accessLogging
	logging.disabled == true
	not input.resource.spec.selector
	not logging.match
}

violations contains {"path": ["data", key], "params": {"name": input.resource.metadata.name}} if {
	input.resource.kind == "ConfigMap"
	some key in ["disable-access-log", "disable-http-access-log"]
	input.resource.data[key] == "true"
}
