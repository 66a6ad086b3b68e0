# METADATA
# title: Pipelines
# description: What the steps of a pipeline do, and whether their failure counts.
package lib.pipelines

default summary := {"effective": [], "called": [], "scanning": [], "scripts": [], "commands": {}}

# What is known of all pipelines of the repository.
summary := input.related.pipelines[0]

default runs := false

# Whether something starts the pipeline: an event, or another pipeline that calls it.
runs if {
	input.facts.valid == true
	input.facts.triggers.called_only == false
}

runs if {
	input.facts.valid == true
	input.facts.file in summary.called
}

# Steps that run in the normal course, and whose failure ends the run or is reported.
effective := [followed(step) |
	runs
	some step in input.facts.steps
	counts(step)
	step.on_failure == false
	exists(step.script)
]

# A step with what the targets and scripts do that it runs.
followed(step) := object.union(step, {"does": array.concat(step.does, behind(step))}) if {
	some reference in step.runs
	summary.commands[reference]
} else := step

behind(step) := [activity |
	some reference in step.runs
	some activity in summary.commands[reference]
	not activity in step.does
]

# A script that no package.json of the repository has cannot run.
exists("")

exists(script) if script in summary.scripts

exists(_) if count(summary.scripts) == 0

counts(step) if step.result == "fails"

counts(step) if step.result == "reported"

# Steps of which nobody learns that they failed, with what is wrong.
ineffective := [{"step": step, "why": why} |
	runs
	some step in input.facts.steps
	step.on_failure == false
	why := reasons[step.result]
]

reasons := {"ignored": "its failure is ignored", "disabled": "it is switched off"}

# Whether a step does one of these.
does(step, activities) if {
	some activity in activities
	activity in step.does
}

# Effective steps that start with each change, without a hand.
on_change := [step |
	starts_with_change
	some step in effective
	step.on_change == true
	step.manual == false
]

starts_with_change if input.facts.triggers.change == true

starts_with_change if input.facts.triggers.called_only == true

# Effective steps that start on a schedule.
on_schedule := [step |
	input.facts.triggers.schedule == true
	some step in effective
	step.on_schedule == true
]

# Jobs in which an effective step does one of these.
jobs_with(activities) := {step.job |
	some step in effective
	does(step, activities)
}

scans := ["scan_code", "scan_dependencies", "scan_image", "scan_configuration", "scan_secrets", "scan_running"]

tests := ["unit_test", "integration_test", "e2e_test", "performance_test"]
