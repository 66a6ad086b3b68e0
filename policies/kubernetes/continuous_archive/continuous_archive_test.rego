package rules.kubernetes.continuous_archive_test

import data.rules.kubernetes.continuous_archive

given(kind, spec) := {"resource": {"kind": kind, "metadata": {"name": "shop"}, "spec": spec}}

place(kind, path) := {{"path": path, "params": {"kind": kind, "name": "shop"}}}

test_clusters_that_archive_their_log if {
	continuous_archive.evidence == place("Cluster", ["spec", "backup", "barmanObjectStore"]) with input as given("Cluster", {"backup": {"barmanObjectStore": {"destinationPath": "s3://b"}}})
	continuous_archive.evidence == place("Cluster", ["spec", "plugins", 0]) with input as given("Cluster", {"plugins": [{"name": "barman-cloud.cloudnative-pg.io", "isWALArchiver": true}]})
	continuous_archive.evidence == place("PostgresCluster", ["spec", "backups", "pgbackrest", "repos"]) with input as given("PostgresCluster", {"backups": {"pgbackrest": {"repos": [{"name": "repo1"}]}}})
	continuous_archive.evidence == place("PerconaXtraDBCluster", ["spec", "backup", "pitr", "enabled"]) with input as given("PerconaXtraDBCluster", {"backup": {"pitr": {"enabled": true}}})
	continuous_archive.evidence == place("SGCluster", ["spec", "configurations", "backups"]) with input as given("SGCluster", {"configurations": {"backups": [{}]}})
}

test_what_is_switched_off_archives_nothing if {
	continuous_archive.evidence == set() with input as given("PerconaPGCluster", {"backups": {"enabled": false, "pgbackrest": {"repos": [{"name": "repo1"}]}}})
	continuous_archive.evidence == set() with input as given("PerconaServerMongoDB", {"backup": {"enabled": false, "pitr": {"enabled": true}}})
}

test_clusters_that_do_not if {
	continuous_archive.violations == place("Cluster", ["spec", "backup"]) with input as given("Cluster", {"instances": 3})
	continuous_archive.violations == place("Cluster", ["spec", "backup"]) with input as given("Cluster", {"plugins": [{"name": "barman-cloud.cloudnative-pg.io", "isWALArchiver": true, "enabled": false}]})
	continuous_archive.violations == place("PerconaXtraDBCluster", ["spec", "backup", "pitr", "enabled"]) with input as given("PerconaXtraDBCluster", {"backup": {"pitr": {"enabled": false}}})
	continuous_archive.violations == set() with input as given("Cluster", {"replica": {"enabled": true}})
	continuous_archive.violations == set() with input as given("Cluster", {"replica": {"primary": "shop-eu", "self": "shop-us"}})
	continuous_archive.violations == place("Cluster", ["spec", "backup"]) with input as given("Cluster", {"replica": {"primary": "shop"}})
	continuous_archive.violations == place("Cluster", ["spec", "backup"]) with input as given("Cluster", {"plugins": [{"name": "barman-cloud.cloudnative-pg.io"}]})
	continuous_archive.violations == set() with input as given("PerconaXtraDBCluster", {"backup": {}})
}
