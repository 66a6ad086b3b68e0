# METADATA
# title: Central store for logs
# description: Logs of services and containers come together in one place where they can be searched.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/opensearch_domain
# custom:
#   id: AWS-0102
#   severity: info
#   checklist: [OBS-LOG-1]
#   kinds: [aws_opensearch_domain, aws_elasticsearch_domain, aws_opensearchserverless_collection, aws_cloudwatch_log_group]
#   message: "{address} keeps logs in one place"
#   remediation: Send the logs of services and containers to aws_cloudwatch_log_group, or to an OpenSearch domain.
package rules.terraform.aws_log_store

import data.lib.terraform

evidence contains terraform.place([], {}) if input.resource.type in ["aws_opensearch_domain", "aws_elasticsearch_domain"]

evidence contains terraform.place([], {}) if terraform.values.type == "TIMESERIES"

# Groups that a single function, network or database writes to are no central place.
evidence contains terraform.place([], {}) if {
	input.resource.type == "aws_cloudwatch_log_group"
	not single(object.get(terraform.values, "name", ""))
}

single(name) if {
	startswith(name, "/aws/")
	not contains(name, "containerinsights")
	not startswith(name, "/aws/ecs")
	not startswith(name, "/aws/eks")
}
