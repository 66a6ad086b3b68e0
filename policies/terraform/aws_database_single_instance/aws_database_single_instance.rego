# METADATA
# title: Second instance of a database cluster
# description: The storage lies in three zones, but with one instance there is nothing to fail over to.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Concepts.AuroraHighAvailability.html
# custom:
#   id: AWS-0074
#   severity: high
#   checklist: [HA-ZONE-2, HA-ZONE-4]
#   kinds: [aws_rds_cluster, aws_docdb_cluster, aws_neptune_cluster]
#   relations: [referrers]
#   message: "Database cluster {address} has a single instance"
#   remediation: Add a second cluster instance in another zone, or an aws_appautoscaling_target for its replicas with min_capacity of 1 or more.
package rules.terraform.aws_database_single_instance

import data.lib.terraform

default applies := false

applies if count(instances) > 0

applies if replicated_by_itself

instances := [resource |
	some resource in terraform.referrers
	resource.type in ["aws_rds_cluster_instance", "aws_docdb_cluster_instance", "aws_neptune_cluster_instance"]
]

# A Multi-AZ DB cluster of RDS has two readers by itself.
replicated_by_itself if terraform.given("db_cluster_instance_class")

replicated_by_itself if {
	some target in terraform.referrers
	target.type == "aws_appautoscaling_target"
	target.values.min_capacity > 0
}

violations contains terraform.place([], {}) if {
	count(instances) == 1
	not replicated_by_itself
}

evidence contains terraform.place([], {}) if count(instances) > 1

evidence contains terraform.place([], {}) if replicated_by_itself
