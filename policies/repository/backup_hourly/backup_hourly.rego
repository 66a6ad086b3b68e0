# METADATA
# title: How much is lost at worst
# description: What changed since the last backup is lost with the database. Only archives of its log, replicas or hourly backups keep that below an hour.
# related_resources:
#   - ref: https://www.postgresql.org/docs/current/continuous-archiving.html
# custom:
#   id: REPO-0431
#   severity: medium
#   checklist: [HA-DR-2]
#   kinds: [backup_schedule]
#   relations: [most_frequent_backup, continuous_backups, taken_from, taken_of]
#   message: "{name} is the most frequent way back, and loses up to {hours} hours"
#   remediation: Archive the log (WAL-G, pgBackRest, Barman, an operator) or switch point-in-time recovery on, or back up every hour.
package rules.repository.backup_hourly

backup := input.resource

evidence contains {"path": ["schedule"], "params": {"name": backup.name, "hours": backup.hours}} if {
	backup.suspend == false
	is_number(backup.hours)
	backup.hours <= 1
	takes_something
	backup.target in ["remote", "kept"]
}

violations contains {"path": ["schedule"], "params": {"name": backup.name, "hours": backup.hours}} if {
	backup.database
	backup.suspend == false
	backup.hours > 1
	every best in input.related.most_frequent_backup { best.hours > 1 }
	count([other | some other in input.related.continuous_backups; continuous(other)]) == 0
}

takes_something if count(input.related.taken_from) == 0

takes_something if count(input.related.taken_of) > 0

# What goes back to a moment, or may do so: a managed database does where it keeps backups at all.
continuous(other) if other.archive_mode.value == true

continuous(other) if other.archive_mode.text == "always"

continuous(other) if other.spec.backup.barmanObjectStore

continuous(other) if count(other.spec.plugins) > 0

continuous(other) if other.spec.backup.pitr.enabled == true

continuous(other) if count(other.spec.backups.pgbackrest.repos) > 0

continuous(other) if count(other.spec.configurations.backups) > 0

continuous(other) if other.type
