# METADATA
# title: Encryption where backups are kept
# description: A backup holds everything that the cluster and its databases do.
# related_resources:
#   - ref: https://github.com/vmware-tanzu/velero-plugin-for-aws/blob/main/backupstoragelocation.md
#   - ref: https://pgbackrest.org/configuration.html#section-repository/option-repo-cipher-type
# custom:
#   id: K8S-0471
#   severity: high
#   checklist: [PERF-BACKUP-4]
#   kinds:
#     - BackupStorageLocation.velero.io
#     - Cluster.postgresql.cnpg.io
#     - PostgresCluster.postgres-operator.crunchydata.com
#     - PerconaPGCluster.pgv2.percona.com
#   message: "{kind} {name} keeps backups in clear"
#   remediation: Set serverSideEncryption, kmsKeyId or customerKeyEncryptionFile in config (Velero), data.encryption (CloudNativePG) or repo1-cipher-type (pgBackRest).
package rules.kubernetes.backup_store_encrypted

spec := input.resource.spec

params := {"kind": input.resource.kind, "name": input.resource.metadata.name}

# Where nothing is said, Amazon, Google and Azure encrypt by themselves, and what others do only they know.
default applies := false

applies if count(encrypted) + count(plain) > 0

encrypted contains ["spec", "config", key] if {
	some key in ["kmsKeyId", "serverSideEncryption", "customerKeyEncryptionFile", "kmsKeyName", "storageAccountKeyEnvVar"]
	key != "storageAccountKeyEnvVar"
	spec.config[key]
}

encrypted contains ["spec", "backup", "barmanObjectStore", "data", "encryption"] if spec.backup.barmanObjectStore.data.encryption in ["AES256", "aws:kms"]

encrypted contains ["spec", "backups", "pgbackrest", "global", key] if {
	some key, value in spec.backups.pgbackrest.global
	endswith(key, "-cipher-type")
	value != "none"
}

plain contains ["spec", "config", "insecureSkipTLSVerify"] if {
	input.resource.kind == "BackupStorageLocation"
	spec.config.insecureSkipTLSVerify in ["true", true]
}

# MinIO and its like encrypt what they are told to.
plain contains ["spec", "config"] if {
	input.resource.kind == "BackupStorageLocation"
	count(encrypted) == 0
	url := spec.config.s3Url
	startswith(url, "http://")
}

plain contains ["spec", "backups", "pgbackrest", "global", key] if {
	some key, value in spec.backups.pgbackrest.global
	endswith(key, "-cipher-type")
	value == "none"
}

violations contains {"path": path, "params": params} if some path in plain
