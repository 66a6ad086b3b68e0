package lib.exposure_test

import data.lib.exposure

service(annotations, spec) := {"resource": {"kind": "Service", "metadata": {"annotations": annotations}, "spec": object.union({"type": "LoadBalancer"}, spec)}}

test_a_load_balancer_is_public if {
	exposure.public with input as service({}, {})
	exposure.public with input as {"resource": {"kind": "Service", "metadata": {"annotations": null}, "spec": {"type": "LoadBalancer"}}}
	exposure.public with input as service({}, {"loadBalancerSourceRanges": ["0.0.0.0/0"]})
	exposure.public with input as service({"service.beta.kubernetes.io/aws-load-balancer-internal": "false"}, {})
	exposure.public with input as service({"service.beta.kubernetes.io/aws-load-balancer-type": "external", "service.beta.kubernetes.io/aws-load-balancer-scheme": "internet-facing"}, {})
}

test_other_types_are_not if {
	exposure.public == false with input as service({}, {"type": "ClusterIP"})
	exposure.public == false with input as {"resource": {"kind": "Service"}}
}

test_internal_load_balancers_of_the_clouds_are_not if {
	every annotations in [
		{"networking.gke.io/load-balancer-type": "Internal"},
		{"service.beta.kubernetes.io/aws-load-balancer-internal": "0.0.0.0/0"},
		{"service.beta.kubernetes.io/aws-load-balancer-type": "external"},
		{"service.beta.kubernetes.io/azure-load-balancer-internal": "true"},
		{"service.kubernetes.io/qcloud-loadbalancer-internal-subnetid": "subnet-1"},
	] {
		exposure.public == false with input as service(annotations, {})
	}
	every class in ["tailscale", "service.k8s.aws/nlb"] {
		exposure.public == false with input as service({}, {"loadBalancerClass": class})
	}
}

test_a_load_balancer_for_given_networks_is_not if {
	exposure.public == false with input as service({}, {"loadBalancerSourceRanges": ["203.0.113.0/24"]})
	exposure.public == false with input as service({"service.beta.kubernetes.io/load-balancer-source-ranges": "203.0.113.0/24, 198.51.100.0/24"}, {})
}
