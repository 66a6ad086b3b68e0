package lib.aws_alarms_test

import data.lib.aws_alarms
import data.lib.plans_test as plans

alarm(values) := plans.referring("aws_cloudwatch_metric_alarm", object.union({"comparison_operator": "GreaterThanThreshold", "threshold": 80, "metric_name": "CPUUtilization"}, values), {"alarm_actions": ["aws_sns_topic.alarms"]})

expression := {"metric_name": null, "metric_query": [{"id": "e1", "expression": "m1/m2", "metric": []}, {"id": "m1", "metric": [{"metric_name": "5XX"}]}]}

test_metrics_are_read_alone_and_in_expressions if {
	aws_alarms.metrics == ["CPUUtilization"] with input as alarm({})
	aws_alarms.path == ["metric_name"] with input as alarm({})
	aws_alarms.metrics == ["5XX"] with input as alarm(expression)
	aws_alarms.path == ["metric_query"] with input as alarm(expression)
}

test_threshold_and_direction_are_read if {
	aws_alarms.threshold == 80 with input as alarm({})
	not aws_alarms.threshold with input as alarm({"threshold": null})
	aws_alarms.above with input as alarm({})
	aws_alarms.below == false with input as alarm({})
	aws_alarms.below with input as alarm({"comparison_operator": "LessThanOrEqualToThreshold"})
	aws_alarms.above == false with input as alarm({"comparison_operator": null})
}

test_an_alarm_tells_by_its_actions if {
	aws_alarms.tells with input as alarm({})
	aws_alarms.tells == false with input as alarm({"actions_enabled": false})
	aws_alarms.tells == false with input as plans.resource("aws_cloudwatch_metric_alarm", {"alarm_actions": []})
}

test_an_alarm_watches_its_metrics if {
	aws_alarms.watching(["CPUUtilization"]) == [["metric_name"]] with input as alarm({})
	aws_alarms.watching(["MemoryUtilization"]) == [] with input as alarm({})
	aws_alarms.watching(["CPUUtilization"]) == [] with input as alarm({"actions_enabled": false})
}
