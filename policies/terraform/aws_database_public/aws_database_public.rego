# METADATA
# title: Database with an address on the internet
# description: A database that can be reached from everywhere is one wrong firewall rule or password away from everybody.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_VPC.WorkingWithRDSInstanceinaVPC.html
# custom:
#   id: AWS-0037
#   severity: high
#   checklist: [CONF-TF-3]
#   kinds:
#     - aws_db_instance
#     - aws_rds_cluster
#     - aws_rds_cluster_instance
#     - aws_redshift_cluster
#     - aws_redshiftserverless_workgroup
#     - aws_neptune_cluster_instance
#     - aws_dms_replication_instance
#     - aws_mq_broker
#     - aws_msk_cluster
#   message: "Database {address} has a public address"
#   remediation: Set publicly_accessible to false (public_access.type DISABLED for MSK) and reach it from inside the VPC.
package rules.terraform.aws_database_public

import data.lib.terraform

violations contains terraform.place(["publicly_accessible"], {}) if terraform.on(terraform.values, "publicly_accessible")

violations contains terraform.place(["broker_node_group_info", 0, "connectivity_info", 0, "public_access", 0, "type"], {}) if {
	group := terraform.block(terraform.values, "broker_node_group_info")
	access := terraform.block(terraform.block(group, "connectivity_info"), "public_access")
	access.type == "SERVICE_PROVIDED_EIPS"
}
