# METADATA
# title: Workload taken out of the mesh
# description: Its connections have neither mutual TLS nor the mesh's policies, and rules that name callers cannot reach it.
# related_resources:
#   - ref: https://istio.io/latest/docs/setup/additional-setup/sidecar-injection/#controlling-the-injection-policy
# custom:
#   id: K8S-0264
#   severity: low
#   advice: true
#   checklist: [SEC-NET-4]
#   kinds: [long_running]
#   mentions: [istio, linkerd, kuma.io, hostNetwork, restartPolicy, helm.sh/hook]
#   message: "The pods of {workload} are taken out of the mesh"
#   remediation: Remove the label or annotation that switches injection off, or waive this with the reason.
package rules.kubernetes.mesh_left_out

import data.lib.pods
import data.lib.workloads

default applies := false

applies if {
	workloads.one_off == false
	not pods.spec.hostNetwork == true
}

switches := {"sidecar.istio.io/inject": "false", "linkerd.io/inject": "disabled", "kuma.io/sidecar-injection": "disabled"}

violations contains {"path": array.concat(pods.template_path, ["metadata", field, key]), "params": {"workload": object.get(input.resource.metadata, "name", "")}} if {
	some [field, values] in [["labels", pods.labels], ["annotations", pods.annotations]]
	some key, off in switches
	values[key] == off
}
