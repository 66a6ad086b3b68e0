# METADATA
# title: Buckets of S3
# description: Which buckets only keep the logs of others.
package lib.aws_buckets

import data.lib.terraform

default keeps_logs := false

keeps_logs if {
	some name in [object.get(input.resource, "name", ""), object.get(terraform.values, "bucket", "")]
	is_string(name)
	some word in split(replace(lower(name), "_", "-"), "-")
	word in ["log", "logs", "logging", "accesslogs", "cloudtrail", "trail", "flowlogs"]
}

keeps_logs if {
	some referrer in terraform.referrers
	some attribute in log_attributes
	terraform.refers_here(referrer, attribute)
}

# How load balancers, distributions, trails, flow logs and other buckets name the bucket for their logs.
log_attributes := ["target_bucket", "logging.target_bucket", "access_logs.bucket", "logging_config.bucket", "s3_bucket_name", "log_destination", "log_bucket_name"]
