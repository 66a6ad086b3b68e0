package lib.aws_databases_test

import data.lib.aws_databases
import data.lib.plans_test as plans

test_a_database_with_a_source_is_a_replica if {
	aws_databases.replica with input as plans.resource("aws_db_instance", {"replicate_source_db": "orders"})
	aws_databases.replica with input as plans.resource("aws_rds_cluster", {"replication_source_identifier": "arn:aws:rds:eu-west-1:111122223333:cluster:orders"})
	aws_databases.replica with input as plans.referring("aws_db_instance", {}, {"replicate_source_db": ["aws_db_instance.orders"]})
}

test_a_database_of_its_own_is_not if {
	aws_databases.replica == false with input as plans.referring("aws_db_instance", {"replicate_source_db": null}, {"db_subnet_group_name": ["aws_db_subnet_group.orders"]})
	aws_databases.replica == false with input as plans.resource("aws_rds_cluster", {"replication_source_identifier": ""})
}

test_a_snapshot_and_a_point_in_time_are_restored if {
	aws_databases.restored with input as plans.resource("aws_db_instance", {"snapshot_identifier": "orders-2026"})
	aws_databases.restored with input as plans.resource("aws_rds_cluster", {"restore_to_point_in_time": [{"restore_type": "copy-on-write"}]})
	aws_databases.restored == false with input as plans.resource("aws_db_instance", {"snapshot_identifier": null, "restore_to_point_in_time": []})
}

test_the_retention_of_backups_is_read if {
	aws_databases.retention == 14 with input as plans.resource("aws_db_instance", {"backup_retention_period": 14})
	aws_databases.retention == 0 with input as plans.resource("aws_db_instance", {"backup_retention_period": null})
	aws_databases.retention == 1 with input as plans.resource("aws_docdb_cluster", {})
	aws_databases.retention == 3 with input as plans.resource("aws_redshift_cluster", {"automated_snapshot_retention_period": 3})
	aws_databases.retention_attribute == "automated_snapshot_retention_period" with input as plans.resource("aws_redshift_cluster", {})
	not aws_databases.retention with input as plans.resource("aws_s3_bucket", {})
}

test_the_first_version_of_serverless_is_told_apart if {
	aws_databases.serverless with input as plans.resource("aws_rds_cluster", {"engine_mode": "serverless"})
	aws_databases.serverless == false with input as plans.resource("aws_rds_cluster", {"engine_mode": "provisioned"})
}
