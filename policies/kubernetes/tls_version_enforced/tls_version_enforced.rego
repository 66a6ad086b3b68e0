# METADATA
# title: TLS 1.3 is the oldest version accepted
# description: The gateway, controller or load balancer refuses everything older.
# related_resources:
#   - ref: https://www.rfc-editor.org/rfc/rfc9325
# custom:
#   id: K8S-0235
#   severity: info
#   checklist: [SEC-NET-1]
#   kinds:
#     - ConfigMap
#     - Ingress
#     - Service
#     - Gateway.networking.istio.io
#     - TLSOption.traefik.io
#     - TLSOption.traefik.containo.us
#     - ClientTrafficPolicy.gateway.envoyproxy.io
#     - HTTPProxy.projectcontour.io
#     - Host.getambassador.io
#     - TLSContext.getambassador.io
#     - IngressController.operator.openshift.io
#   message: TLS 1.3 is the oldest version accepted
#   remediation: Set TLS 1.3 as the oldest version that is accepted.
package rules.kubernetes.tls_version_enforced

import data.lib.tls

evidence contains {"path": setting.path, "params": {}} if {
	some setting in tls.minimums
	setting.version == "TLS 1.3"
}
