package rules.kubernetes.backup_store_encrypted_test

import data.rules.kubernetes.backup_store_encrypted

given(kind, spec) := {"resource": {"kind": kind, "metadata": {"name": "main"}, "spec": spec}}

place(kind, path) := {{"path": path, "params": {"kind": kind, "name": "main"}}}

test_stores_in_clear if {
	backup_store_encrypted.violations == place("BackupStorageLocation", ["spec", "config"]) with input as given("BackupStorageLocation", {"config": {"s3Url": "http://minio:9000"}})
	backup_store_encrypted.violations == place("BackupStorageLocation", ["spec", "config", "insecureSkipTLSVerify"]) with input as given("BackupStorageLocation", {"config": {"s3Url": "https://minio:9000", "insecureSkipTLSVerify": "true"}})
	backup_store_encrypted.violations == place("PostgresCluster", ["spec", "backups", "pgbackrest", "global", "repo1-cipher-type"]) with input as given("PostgresCluster", {"backups": {"pgbackrest": {"global": {"repo1-cipher-type": "none", "repo1-path": "/b"}}}})
}

test_stores_that_encrypt if {
	every spec in [{"config": {"region": "eu-west-1", "kmsKeyId": "alias/backup"}}, {"backup": {"barmanObjectStore": {"data": {"encryption": "AES256"}}}}, {"backups": {"pgbackrest": {"global": {"repo1-cipher-type": "aes-256-cbc"}}}}] {
		backup_store_encrypted.applies with input as given("Cluster", spec)
		backup_store_encrypted.violations == set() with input as given("Cluster", spec)
	}
	backup_store_encrypted.violations == set() with input as given("BackupStorageLocation", {"config": {"s3Url": "http://minio:9000", "customerKeyEncryptionFile": "/key"}})
}

test_stores_that_say_nothing if {
	not backup_store_encrypted.applies with input as given("BackupStorageLocation", {"config": {"region": "eu-west-1"}})
}
