# METADATA
# title: Kubernetes cluster as Terraform
# description: The cluster is code, with its version fixed and its control plane not open to the world.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/eks_cluster
# custom:
#   id: AWS-0133
#   severity: info
#   checklist: [CONF-TF-2]
#   kinds: [aws_eks_cluster]
#   message: "Cluster {address} is Terraform, of version {version}"
#   remediation: Describe the cluster by aws_eks_cluster with version, and vpc_config with endpoint_public_access false or public_access_cidrs.
package rules.terraform.aws_cluster

import data.lib.aws_network
import data.lib.terraform

network := terraform.block(terraform.values, "vpc_config")

evidence contains terraform.place(["version"], {"version": terraform.values.version}) if {
	is_string(terraform.values.version)
	closed
}

closed if terraform.off(network, "endpoint_public_access")

closed if {
	count(network.public_access_cidrs) > 0
	every range in network.public_access_cidrs {
		not aws_network.everywhere(range)
	}
}
