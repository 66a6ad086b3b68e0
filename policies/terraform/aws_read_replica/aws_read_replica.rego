# METADATA
# title: Read replica
# description: A copy of the database answers queries that only read.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_ReadRepl.html
# custom:
#   id: AWS-0114
#   severity: info
#   checklist: [PERF-PG-2, SCALE-DB-1]
#   kinds: [aws_db_instance, aws_rds_cluster, aws_docdb_cluster]
#   relations: [referrers]
#   message: "{address} has or is a read replica"
#   remediation: Add an aws_db_instance with replicate_source_db, or a second aws_rds_cluster_instance.
package rules.terraform.aws_read_replica

import data.lib.terraform

evidence contains terraform.place(["replicate_source_db"], {}) if terraform.given("replicate_source_db")

evidence contains terraform.place([], {}) if {
	instances := [resource |
		some resource in terraform.referrers
		resource.type in ["aws_rds_cluster_instance", "aws_docdb_cluster_instance"]
	]
	count(instances) > 1
}
