package lib.mesh_policies_test

import data.lib.mesh_policies

demanded(resource) := found if {
	found := [policy.demands | some policy in mesh_policies.inbound] with input as {"resource": resource}
}

test_linkerd_in_a_namespace_and_in_pods if {
	demanded({"kind": "Namespace", "metadata": {"annotations": {"config.linkerd.io/default-inbound-policy": "cluster-authenticated"}}}) == [true]
	demanded({"kind": "Deployment", "metadata": {}, "spec": {"template": {"metadata": {"annotations": {"config.linkerd.io/default-inbound-policy": "all-unauthenticated"}}}}}) == [false]
	demanded({"kind": "Namespace", "metadata": {"annotations": {"config.linkerd.io/default-inbound-policy": "deny"}}}) == [true]
	demanded({"kind": "Namespace", "metadata": {}}) == []
}

test_cilium_consul_and_kuma if {
	demanded({"kind": "CiliumNetworkPolicy", "spec": {"ingress": [{"authentication": {"mode": "required"}}, {"authentication": {"mode": "disabled"}}, {}]}}) == [true, false]
	demanded({"kind": "ServiceIntentions", "spec": {"sources": [{"name": "web", "action": "allow"}, {"name": "*", "action": "allow"}, {"name": "*", "action": "deny"}]}}) == [true, false]
	demanded({"kind": "Mesh", "spec": {"allowEnablingPermissiveMutualTLS": true}}) == [false]
	demanded({"kind": "MeshMTLS", "spec": {"default": {"mode": "Strict"}}}) == [true]
}
