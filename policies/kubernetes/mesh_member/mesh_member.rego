# METADATA
# title: Workloads take part in a service mesh
# description: A namespace, a workload or the mesh's own resource brings Istio, Linkerd, Kuma or Consul into play.
# related_resources:
#   - ref: https://istio.io/latest/docs/setup/additional-setup/sidecar-injection/
#   - ref: https://linkerd.io/2/features/proxy-injection/
# custom:
#   id: K8S-0260
#   severity: info
#   checklist: [SEC-NET-4]
#   kinds:
#     - Namespace
#     - workload
#     - IstioOperator.install.istio.io
#     - Istio.sailoperator.io
#     - ServiceMeshControlPlane.maistra.io
#     - Mesh.kuma.io
#     - Mesh.appmesh.k8s.aws
#   mentions: [istio, linkerd, kuma.io, consul.hashicorp.com]
#   message: "{kind} {name} takes part in a service mesh"
#   remediation: "Label the namespace istio-injection: enabled (or istio.io/rev), or annotate it linkerd.io/inject: enabled."
package rules.kubernetes.mesh_member

import data.lib.pods

marks := {
	"istio-injection": ["enabled"],
	"istio.io/dataplane-mode": ["ambient"],
	"sidecar.istio.io/inject": ["true"],
	"linkerd.io/inject": ["enabled", "ingress"],
	"kuma.io/sidecar-injection": ["enabled", "true"],
	"consul.hashicorp.com/connect-inject": ["true"],
}

params := {"kind": input.resource.kind, "name": object.get(input.resource.metadata, "name", "")}

evidence contains {"path": path, "params": params} if {
	some [path, values] in [
		[["metadata", "labels"], object.get(input.resource.metadata, "labels", {})],
		[["metadata", "annotations"], object.get(input.resource.metadata, "annotations", {})],
		[array.concat(pods.template_path, ["metadata", "labels"]), pods.labels],
		[array.concat(pods.template_path, ["metadata", "annotations"]), pods.annotations],
	]
	marked(values)
}

evidence contains {"path": ["kind"], "params": params} if {
	input.resource.kind in ["IstioOperator", "Istio", "ServiceMeshControlPlane", "Mesh"]
}

marked(values) if {
	some key, meanings in marks
	values[key] in meanings
}

marked(values) if values["istio.io/rev"]
