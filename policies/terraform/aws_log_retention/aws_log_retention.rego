# METADATA
# title: Lifetime of logs
# description: Logs without a lifetime grow for ever, and so does the personal data in them; logs of a few days are gone before a problem is understood.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/Working-with-log-groups-and-streams.html
# custom:
#   id: AWS-0097
#   severity: medium
#   checklist: [OBS-LOG-4]
#   kinds: [aws_cloudwatch_log_group]
#   message: "Logs of {address} are kept {how_long}"
#   remediation: Set retention_in_days to 30, 90 or what your rules ask for.
#   parameters:
#     minimum_days: {description: Days for which logs have to be kept at least., default: 7}
package rules.terraform.aws_log_retention

import data.lib.terraform

default applies := true

# Groups of this class keep everything for two days, whatever is asked.
applies := false if terraform.values.log_group_class == "DELIVERY"

days := object.get(terraform.values, "retention_in_days", 0)

violations contains terraform.place(["retention_in_days"], {"how_long": "for ever"}) if {
	applies
	days in [0, null]
}

violations contains terraform.place(["retention_in_days"], {"how_long": concat(" ", ["for only", format_int(days, 10), "days"])}) if {
	applies
	days > 0
	days < data.parameters["AWS-0097"].minimum_days
}

evidence contains terraform.place(["retention_in_days"], {"how_long": concat(" ", ["for", format_int(days, 10), "days"])}) if {
	applies
	days >= data.parameters["AWS-0097"].minimum_days
}
