# METADATA
# title: TLS 1.2 is still accepted
# description: The checklist asks for TLS 1.3, which leaves out the ciphers and handshakes that attacks on TLS 1.2 need.
# related_resources:
#   - ref: https://www.rfc-editor.org/rfc/rfc9325
# custom:
#   id: K8S-0234
#   severity: low
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
#   message: The oldest TLS version that is accepted is 1.2
#   remediation: Set TLS 1.3 as the oldest version, or waive this where clients without TLS 1.3 have to be served.
package rules.kubernetes.tls_version_old

import data.lib.tls

default applies := false

applies if count(tls.minimums) > 0

violations contains {"path": setting.path, "params": {}} if {
	some setting in tls.minimums
	setting.version == "TLS 1.2"
}
