# METADATA
# title: Application in a namespace of Kubernetes itself
# description: Pod Security admission and most policies leave that namespace alone, and its secrets and accounts run the cluster.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/overview/working-with-objects/namespaces/#initial-namespaces
# custom:
#   id: K8S-0017
#   severity: medium
#   checklist: [SEC-RUNTIME-1]
#   kinds: [workload]
#   about: [kube-system, kube-public, kube-node-lease]
#   message: "{kind} {name} is in the namespace {namespace} and does not look like a part of the cluster"
#   remediation: Set metadata.namespace to a namespace of the application.
#   parameters:
#     parts:
#       description: Words in the names of add-ons that belong there
#       default: [autoscaler, cert-manager, cilium, cloud-controller, coredns, csi, dashboard, external-dns, ingress, load-balancer, metrics, secrets-store, snapshot]
package rules.kubernetes.core_namespace

import data.lib.names
import data.lib.pods

default applies := false

applies if {
	input.resource.metadata.namespace in ["kube-system", "kube-public", "kube-node-lease"]
	input.resource.kind != "DaemonSet"
}

violations contains {"path": ["metadata", "namespace"], "params": {"kind": input.resource.kind, "name": names.name, "namespace": input.resource.metadata.namespace}} if {
	applies == true
	not of_the_cluster
}

# Components and add-ons say so by these labels or by the priority that only they should have.
of_the_cluster if {
	some label in ["k8s-app", "component", "tier", "k8s-addon", "kubernetes.io/cluster-service", "addonmanager.kubernetes.io/mode"]
	object.union(object.get(input.resource.metadata, "labels", {}), pods.labels)[label]
}

of_the_cluster if startswith(pods.spec.priorityClassName, "system-")

of_the_cluster if {
	some part in data.parameters["K8S-0017"].parts
	contains(names.name, part)
}
