# METADATA
# title: Search domain outside of any network
# description: The domain has a public address; only its access policy keeps others out, and it cannot be moved into a network later.
# related_resources:
#   - ref: https://docs.aws.amazon.com/opensearch-service/latest/developerguide/vpc.html
# custom:
#   id: AWS-0039
#   severity: medium
#   checklist: [CONF-TF-3, OBS-LOG-5]
#   kinds: [aws_opensearch_domain, aws_elasticsearch_domain]
#   message: "Search domain {address} is not in a VPC"
#   remediation: Set vpc_options with private subnets and a security group. An existing domain has to be made anew.
package rules.terraform.aws_search_public

import data.lib.terraform

violations contains terraform.place(["vpc_options"], {}) if terraform.unset(terraform.values, "vpc_options")
