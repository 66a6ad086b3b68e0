# METADATA
# title: Control plane that is open to the world
# description: Everybody can try credentials and exploits on the Kubernetes API.
# related_resources:
#   - ref: https://docs.aws.amazon.com/eks/latest/userguide/cluster-endpoint.html
# custom:
#   id: AWS-0038
#   severity: medium
#   checklist: [CONF-TF-2]
#   kinds: [aws_eks_cluster]
#   message: "The API of cluster {address} can be reached from everywhere"
#   remediation: Set vpc_config.endpoint_public_access to false, or public_access_cidrs to the networks that need it.
package rules.terraform.aws_cluster_public

import data.lib.aws_network
import data.lib.terraform

network := terraform.block(terraform.values, "vpc_config")

violations contains terraform.place(["vpc_config", 0, "public_access_cidrs"], {}) if {
	not terraform.unset(terraform.values, "vpc_config")
	not terraform.off(network, "endpoint_public_access")
	open
}

open if terraform.unset(network, "public_access_cidrs")

open if {
	some range in network.public_access_cidrs
	aws_network.everywhere(range)
}
