# METADATA
# title: Services that face outwards
# description: Whether a Service's load balancer can be reached from the internet, by the annotations of the clouds.
package lib.exposure

default annotations := {}

annotations := input.resource.metadata.annotations if is_object(input.resource.metadata.annotations)

# A load balancer that everybody can reach.
default public := false

public if {
	input.resource.spec.type == "LoadBalancer"
	private == false
	restricted == false
}

# A load balancer inside the network of the cloud.
default private := false

private if {
	some key, values in private_values
	lower(annotations[key]) in values
}

private if {
	value := annotations["service.beta.kubernetes.io/aws-load-balancer-internal"]
	value != "false"
}

# The AWS load balancer controller makes an internal one where nothing is said.
private if {
	made_by_aws_controller
	not annotations["service.beta.kubernetes.io/aws-load-balancer-scheme"]
}

private if annotations["service.kubernetes.io/qcloud-loadbalancer-internal-subnetid"]

private if input.resource.spec.loadBalancerClass == "tailscale"

private_values := {
	"cloud.google.com/load-balancer-type": ["internal"],
	"networking.gke.io/load-balancer-type": ["internal"],
	"service.beta.kubernetes.io/aws-load-balancer-scheme": ["internal"],
	"service.beta.kubernetes.io/azure-load-balancer-internal": ["true"],
	"service.beta.kubernetes.io/openstack-internal-load-balancer": ["true"],
	"service.beta.kubernetes.io/oci-load-balancer-internal": ["true"],
	"service.beta.kubernetes.io/alibaba-cloud-loadbalancer-address-type": ["intranet"],
	"service.kubernetes.io/ibm-load-balancer-cloud-provider-ip-type": ["private"],
}

made_by_aws_controller if annotations["service.beta.kubernetes.io/aws-load-balancer-type"] in ["external", "nlb-ip"]

made_by_aws_controller if input.resource.spec.loadBalancerClass == "service.k8s.aws/nlb"

# Only given networks are let in.
default restricted := false

restricted if {
	count(source_ranges) > 0
	not "0.0.0.0/0" in source_ranges
	not "::/0" in source_ranges
}

source_ranges := array.concat(
	[range | some range in input.resource.spec.loadBalancerSourceRanges],
	[trim_space(range) |
		some range in split(annotations["service.beta.kubernetes.io/load-balancer-source-ranges"], ",")
		trim_space(range) != ""
	],
)
