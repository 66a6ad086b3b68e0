package rules.kubernetes.other_region_replica_test

import data.rules.kubernetes.other_region_replica

given(kind, spec) := {"resource": {"kind": kind, "metadata": {"name": "shop"}, "spec": spec}}

place(kind, path) := {{"path": path, "params": {"kind": kind, "name": "shop"}}}

test_replicas_elsewhere_are_evidence if {
	other_region_replica.evidence == place("Cluster", ["spec", "replica"]) with input as given("Cluster", {"replica": {"enabled": true, "source": "frankfurt"}})
	other_region_replica.evidence == place("PostgresCluster", ["spec", "standby", "enabled"]) with input as given("PostgresCluster", {"standby": {"enabled": true, "repoName": "repo1"}})
	other_region_replica.evidence == place("KafkaMirrorMaker2", ["spec", "mirrors"]) with input as given("KafkaMirrorMaker2", {"replicas": 2, "mirrors": [{}]})
	other_region_replica.evidence == place("RedisEnterpriseActiveActiveDatabase", ["spec", "participatingClusters"]) with input as given("RedisEnterpriseActiveActiveDatabase", {"participatingClusters": [{}, {}]})
	other_region_replica.evidence == place("PerconaXtraDBCluster", ["spec", "pxc", "replicationChannels"]) with input as given("PerconaXtraDBCluster", {"pxc": {"replicationChannels": [{}]}})
	other_region_replica.evidence == place("PerconaServerMongoDB", ["spec", "replsets", 0, "externalNodes"]) with input as given("PerconaServerMongoDB", {"replsets": [{"externalNodes": [{}]}]})
	other_region_replica.evidence == place("ReplicationSource", ["spec", "rsyncTLS"]) with input as given("ReplicationSource", {"rsyncTLS": {"address": "far.example.com"}})
}

test_replicas_that_are_off if {
	other_region_replica.violations == place("KafkaMirrorMaker2", ["spec", "replicas"]) with input as given("KafkaMirrorMaker2", {"replicas": 0, "mirrors": [{}]})
	other_region_replica.violations == place("ReplicationSource", ["spec", "paused"]) with input as given("ReplicationSource", {"paused": true, "rsyncTLS": {"address": "far.example.com"}})
	other_region_replica.evidence == set() with input as given("KafkaMirrorMaker2", {"replicas": 0, "mirrors": [{}]})
	other_region_replica.evidence == set() with input as given("Cluster", {"replica": {"enabled": false, "source": "frankfurt"}})
}
