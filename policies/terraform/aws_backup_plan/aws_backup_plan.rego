# METADATA
# title: Backup plan
# description: A plan that saves at least once a day and keeps it for a week undoes most accidents. One that keeps nothing so long does not.
# related_resources:
#   - ref: https://docs.aws.amazon.com/aws-backup/latest/devguide/creating-a-backup-plan.html
# custom:
#   id: AWS-0063
#   severity: medium
#   checklist: [PERF-BACKUP-1]
#   kinds: [aws_backup_plan]
#   message: "Backup plan {address} keeps no backup for {days} days"
#   remediation: Add a rule with a daily schedule and lifecycle.delete_after of 7 or more.
#   parameters:
#     minimum_days: {description: Days for which backups have to be kept at least., default: 7}
package rules.terraform.aws_backup_plan

import data.lib.terraform

days := data.parameters["AWS-0063"].minimum_days

violations contains terraform.place(["rule"], {"days": days}) if {
	count(terraform.values.rule) > 0
	every rule in terraform.values.rule {
		not kept(rule)
	}
}

evidence contains terraform.place(["rule", i], {"days": days}) if {
	some i, rule in terraform.values.rule
	kept(rule)
	daily(rule)
}

kept(rule) if terraform.unset(terraform.block(rule, "lifecycle"), "delete_after")

kept(rule) if terraform.block(rule, "lifecycle").delete_after >= days

# Where nothing is said, AWS Backup starts each day at five.
daily(rule) if terraform.unset(rule, "schedule")

daily(rule) if {
	fields := split(rule.schedule, " ")
	startswith(fields[0], "cron(")
	fields[2] in ["*", "?"]
	fields[4] in ["*", "?"]
}

daily(rule) if startswith(rule.schedule, "rate(1 day")

daily(rule) if contains(rule.schedule, " hour")
