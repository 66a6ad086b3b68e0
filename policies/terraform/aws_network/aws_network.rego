# METADATA
# title: Network as Terraform
# description: "The network is code: it can be reviewed, and built again elsewhere."
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/vpc
# custom:
#   id: AWS-0132
#   severity: info
#   checklist: [CONF-TF-1]
#   kinds: [aws_vpc]
#   message: "Network {address} is Terraform"
#   remediation: Describe the network by aws_vpc, aws_subnet and aws_route_table.
package rules.terraform.aws_network

import data.lib.terraform

evidence contains terraform.place([], {}) if input.resource.type == "aws_vpc"
