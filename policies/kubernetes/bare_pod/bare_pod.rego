# METADATA
# title: Pod without a controller
# description: Nothing starts it again on another node when its node fails or is drained.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/workloads/pods/#working-with-pods
# custom:
#   id: K8S-0247
#   severity: low
#   checklist: [HA-ZONE-1]
#   kinds: [Pod]
#   message: "Nothing replaces Pod {pod} when it is gone"
#   remediation: Put the pod's spec into the template of a Deployment, StatefulSet, DaemonSet or Job.
package rules.kubernetes.bare_pod

import data.lib.workloads

default applies := false

# The kubelet itself starts the pods of its own folder again.
applies if {
	workloads.one_off == false
	not input.resource.metadata.annotations["kubernetes.io/config.mirror"]
	not input.resource.metadata.namespace == "kube-system"
}

violations contains {"path": ["kind"], "params": {"pod": object.get(input.resource.metadata, "name", "")}} if {
	applies
	count(object.get(input.resource.metadata, "ownerReferences", [])) == 0
}
