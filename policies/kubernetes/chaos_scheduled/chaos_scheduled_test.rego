package rules.kubernetes.chaos_scheduled_test

import data.rules.kubernetes.chaos_scheduled

given(kind, spec, annotations) := {"resource": {"kind": kind, "metadata": {"name": "kill", "annotations": annotations}, "spec": spec}}

place(path) := {{"path": path, "params": {"name": "kill"}}}

test_failures_that_come_again_are_evidence if {
	chaos_scheduled.evidence == place(["spec", "schedule"]) with input as given("Schedule", {"schedule": "@weekly"}, {})
	chaos_scheduled.evidence == place(["spec", "schedule"]) with input as given("CronWorkflow", {"workflowSpec": {"templates": [{"container": {"image": "litmuschaos/litmus-checker:3"}}]}}, {})
	chaos_scheduled.evidence == set() with input as given("CronWorkflow", {"workflowSpec": {"templates": [{"container": {"image": "report:1"}}]}}, {})
	chaos_scheduled.evidence == set() with input as given("Workflow", {}, {})
}

test_failures_that_are_paused if {
	chaos_scheduled.violations == place(["metadata", "annotations", "experiment.chaos-mesh.org/pause"]) with input as given("Schedule", {}, {"experiment.chaos-mesh.org/pause": "true"})
	chaos_scheduled.violations == place(["spec", "scheduleState"]) with input as given("ChaosSchedule", {"scheduleState": "halt"}, {})
	chaos_scheduled.violations == place(["spec", "suspend"]) with input as given("CronWorkflow", {"suspend": true, "workflowSpec": {"templates": [{"container": {"image": "litmuschaos/litmus-checker:3"}}]}}, {})
	chaos_scheduled.evidence == set() with input as given("Schedule", {}, {"experiment.chaos-mesh.org/pause": "true"})
	chaos_scheduled.violations == set() with input as given("CronWorkflow", {"suspend": true, "workflowSpec": {"templates": []}}, {})
}
