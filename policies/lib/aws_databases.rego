# METADATA
# title: Databases of AWS
# description: Instances and clusters of RDS, Aurora, DocumentDB and Neptune that take their data or settings from another one.
package lib.aws_databases

import data.lib.terraform

# A copy that follows another database.
default replica := false

replica if terraform.given("replicate_source_db")

replica if terraform.given("replication_source_identifier")

# Data and encryption come from a snapshot or another point in time.
default restored := false

restored if terraform.given("snapshot_identifier")

restored if not terraform.unset(terraform.values, "restore_to_point_in_time")

# Days for which automatic backups are kept; what AWS takes where nothing is said. Undefined for other resources.
retention := days if {
	days := terraform.values[retention_attribute]
	is_number(days)
} else := default_retention[input.resource.type]

default_retention := {"aws_db_instance": 0, "aws_rds_cluster": 1, "aws_docdb_cluster": 1, "aws_neptune_cluster": 1, "aws_redshift_cluster": 1}

default retention_attribute := "backup_retention_period"

retention_attribute := "automated_snapshot_retention_period" if input.resource.type == "aws_redshift_cluster"

# The first version of Aurora Serverless, which runs and is encrypted on its own terms.
default serverless := false

serverless if terraform.values.engine_mode == "serverless"
