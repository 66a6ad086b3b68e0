# METADATA
# title: Archive of the log
# description: With an archive of the log the database goes back to any moment. Where the command throws the files away, or hands one over once in some hours, it does not.
# related_resources:
#   - ref: https://www.postgresql.org/docs/current/continuous-archiving.html
# custom:
#   id: REPO-0420
#   severity: high
#   checklist: [PERF-BACKUP-2, HA-DR-2]
#   kinds: [postgresql_config]
#   relations: [readers]
#   message: "{problem}"
#   remediation: Set archive_mode to on, archive_command to a tool that keeps the files elsewhere (wal-g, pgBackRest, Barman), and archive_timeout to some minutes.
package rules.repository.postgresql_archive

import data.lib.postgresql

command := object.get(input.resource, ["archive_command", "text"], "")

switched_on if input.resource.archive_mode.value == true

switched_on if input.resource.archive_mode.text == "always"

violations contains {"path": ["archive_command", "text"], "params": {"problem": "archive_command throws the log away"}} if {
	switched_on
	trim_space(command) in ["/bin/true", "true", "exit 0", ":", "/usr/bin/true", "cd ."]
}

violations contains {"path": ["archive_timeout", "text"], "params": {"problem": "Up to an hour or more of changes is not in the archive yet"}} if {
	switched_on
	is_number(input.resource.archive_timeout.value)
	input.resource.archive_timeout.value > 3600000
}

violations contains {"path": ["wal_level", "text"], "params": {"problem": "wal_level = minimal leaves nothing to archive or to replicate"}} if {
	input.resource.wal_level.text == "minimal"
}

evidence contains {"path": ["archive_command", "text"], "params": {"problem": ""}} if {
	postgresql.read
	switched_on
	some tool in ["wal-g", "wal-e", "pgbackrest", "barman", "aws s3", "gsutil", "gcloud storage", "rclone", "azcopy", "az storage", "envdir", "ssh ", "scp ", "rsync "]
	contains(command, tool)
	object.get(input.resource, ["archive_timeout", "value"], 0) <= 3600000
}
