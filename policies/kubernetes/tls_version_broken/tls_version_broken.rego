# METADATA
# title: TLS version that is no longer safe
# description: SSL, TLS 1.0 and TLS 1.1 have known weaknesses, were withdrawn in 2021 and fail every audit.
# related_resources:
#   - ref: https://www.rfc-editor.org/rfc/rfc8996
# custom:
#   id: K8S-0233
#   severity: high
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
#   message: "{version} is still accepted"
#   remediation: Set TLS 1.3 as the oldest version that is accepted (or 1.2 while old clients need it).
package rules.kubernetes.tls_version_broken

import data.lib.tls

default applies := false

applies if count(tls.minimums) > 0

violations contains {"path": setting.path, "params": {"version": setting.version}} if {
	some setting in tls.minimums
	setting.version < "TLS 1.2"
}
