# METADATA
# title: Pods that every other pod can reach
# description: Without a NetworkPolicy that restricts them, one broken pod anywhere in the cluster can talk to all of their ports.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/services-networking/network-policies/
# custom:
#   id: K8S-0250
#   severity: medium
#   checklist: [SEC-RUNTIME-4]
#   kinds: [workload]
#   relations: [network_policies]
#   message: "No NetworkPolicy restricts the {direction} of {workload}"
#   remediation: Add a NetworkPolicy to the namespace whose podSelector selects these pods and which lists who may talk to them, best beside one that denies all.
#   parameters:
#     directions: { description: "Directions that have to be restricted: Ingress, Egress.", default: [Ingress] }
package rules.kubernetes.network_policy_missing

import data.lib.network_policies
import data.lib.pods

default applies := false

# Policies do not hold for pods in the network of their node, and hooks are gone before anybody could reach them.
applies if {
	not pods.spec.hostNetwork == true
	not input.resource.metadata.annotations["helm.sh/hook"]
	input.resource.kind != "PodTemplate"
}

violations contains violation if {
	applies
	some direction in data.parameters["K8S-0250"].directions
	not restricted(direction)
	violation := {"path": array.concat(pods.template_path, ["metadata", "labels"]), "params": {"direction": lower(direction), "workload": name}}
}

# Policies add up, so that one that opens a direction for everybody undoes the others.
restricted(direction) if {
	some policy in input.related.network_policies
	network_policies.isolates(policy, direction)
	not opened(direction)
}

opened(direction) if {
	some policy in input.related.network_policies
	network_policies.opens(policy, direction)
}

default name := ""

name := input.resource.metadata.name
