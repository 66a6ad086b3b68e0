package rules.kubernetes.cron_scaling_idle_test

import data.rules.kubernetes.cron_scaling_idle

scaled(least, desired, end) := {"resource": {"kind": "ScaledObject", "metadata": {"name": "web"}, "spec": {
	"minReplicaCount": least,
	"triggers": [{"type": "cron", "metadata": {"start": "0 8 * * *", "end": end, "desiredReplicas": desired}}],
}}}

test_a_schedule_that_adds_nothing if {
	params := {"name": "web", "desired": 3, "least": 3}
	cron_scaling_idle.violations == {{"path": ["spec", "triggers", 0, "metadata", "desiredReplicas"], "params": params}} with input as scaled(3, "3", "0 18 * * *")
	cron_scaling_idle.violations == {{"path": ["spec", "triggers", 0, "metadata", "end"], "params": {"name": "web", "desired": 9, "least": 3}}} with input as scaled(3, "9", "0 8 * * *")
}

test_a_schedule_that_adds_replicas if {
	cron_scaling_idle.violations == set() with input as scaled(3, "9", "0 18 * * *")
	cron_scaling_idle.applies with input as scaled(3, "9", "0 18 * * *")
	not cron_scaling_idle.applies with input as {"resource": {"spec": {"triggers": [{"type": "cpu"}]}}}
}
