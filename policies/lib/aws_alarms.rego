# METADATA
# title: Alarms of CloudWatch
# description: Which metrics an alarm watches, in which direction, and whether it tells anybody.
package lib.aws_alarms

import data.lib.terraform

# Names of the metrics that the alarm watches, alone or in an expression.
metrics := array.concat(
	[name | name := terraform.values.metric_name; is_string(name)],
	[query.metric[0].metric_name | some query in terraform.values.metric_query],
)

# The figure at which it rises.
threshold := terraform.values.threshold if is_number(terraform.values.threshold)

default above := false

above if startswith(terraform.values.comparison_operator, "GreaterThan")

default below := false

below if startswith(terraform.values.comparison_operator, "LessThan")

# Whether somebody or something is told.
default tells := false

tells if {
	not terraform.off(terraform.values, "actions_enabled")
	terraform.given("alarm_actions")
}

# Where the watched metric stands in the alarm.
path := ["metric_name"] if {
	is_string(terraform.values.metric_name)
} else := ["metric_query"]

# Places of an alarm that tells somebody about one of some metrics.
watching(names) := [path |
	tells
	some metric in metrics
	metric in names
]
