# METADATA
# title: Encryption of backups
# description: A backup holds everything that the database does. Whoever gets the file gets all of it.
# related_resources:
#   - ref: https://restic.readthedocs.io/en/stable/070_encryption.html
#   - ref: https://docs.aws.amazon.com/AmazonS3/latest/userguide/UsingEncryption.html
# custom:
#   id: REPO-0432
#   severity: high
#   checklist: [PERF-BACKUP-4]
#   kinds: [backup_schedule]
#   message: "{name} writes its backup to the disk of the machine in clear"
#   remediation: Pipe the dump through gpg or age, use a tool that encrypts (restic, borg, kopia), or store it in an encrypted bucket.
package rules.repository.backup_encrypted

# Elsewhere the store may encrypt what it keeps.
default applies := false

applies if input.resource.encrypted == true

applies if in_clear

in_clear if {
	input.resource.encrypted == null
	input.resource.target == "node"
}

violations contains {"path": ["tool"], "params": {"name": input.resource.name}} if in_clear
