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

# The first version of Aurora Serverless, which runs and is encrypted on its own terms.
default serverless := false

serverless if terraform.values.engine_mode == "serverless"
