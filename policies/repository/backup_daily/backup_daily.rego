# METADATA
# title: Scheduled backups
# description: A backup helps when it is made by itself, is young enough, and is still there when the node and the volume of the database are not.
# related_resources:
#   - ref: https://www.postgresql.org/docs/current/backup.html
#   - ref: https://velero.io/docs/main/backup-reference/
# custom:
#   id: REPO-0430
#   severity: high
#   checklist: [PERF-BACKUP-1]
#   kinds: [backup_schedule]
#   relations: [most_frequent_backup, taken_from, taken_of]
#   message: "{problem}"
#   remediation: Run the backup once a day or more often, keep it seven days or longer, and write it to a bucket or another machine.
package rules.repository.backup_daily

backup := input.resource

violations contains {"path": ["suspend"], "params": {"problem": concat(" ", [backup.name, "is suspended and makes no backups"])}} if backup.suspend == true

violations contains {"path": ["tool"], "params": {"problem": concat(" ", [backup.name, place])}} if place := places[backup.target]

places := {"scratch": "writes its backup to a place that ends with the container", "node": "writes its backup to the disk of the machine that it runs on"}

# One that is kept a day and made more often than daily stands beside others.
violations contains {"path": ["schedule"], "params": {"problem": concat(" ", [backup.name, "keeps its backups for a day or less"])}} if {
	backup.suspend == false
	is_number(backup.days)
	backup.days <= 1
	backup.hours >= 24
}

violations contains {"path": ["schedule"], "params": {"problem": concat(" ", [backup.name, "makes a backup less than once a day, and no other one does more often"])}} if {
	backup.suspend == false
	backup.hours > 24
	some best in input.related.most_frequent_backup
	best.hours > 24
}

violations contains {"path": ["name"], "params": {"problem": concat(" ", [backup.name, "selects nothing that is in its namespaces"])}} if {
	backup.suspend == false
	backup.hours > 1
	takes_nothing
}

takes_nothing if {
	count(input.related.taken_from) > 0
	count(input.related.taken_of) == 0
}

evidence contains {"path": ["schedule"], "params": {"problem": ""}} if {
	backup.suspend == false
	is_number(backup.hours)
	backup.hours <= 24
	not takes_nothing
	kept_long_enough
	not places[backup.target]
}

kept_long_enough if backup.days == null

kept_long_enough if backup.days >= 7
