package lib.pipelines_test

import data.lib.pipelines

step(job, does, result) := {"path": ["jobs", job], "job": job, "does": does, "result": result, "on_failure": false, "manual": false, "on_change": true, "on_schedule": false, "script": ""}

facts(triggers, steps) := {"valid": true, "file": ".github/workflows/ci.yml", "triggers": object.union({"change": true, "schedule": false, "called_only": false}, triggers), "steps": steps}

test_only_a_step_whose_failure_counts_is_effective if {
	good := step("a", ["unit_test"], "fails")
	reported := step("b", ["scan_code"], "reported")
	ignored := step("c", ["lint"], "ignored")
	late := object.union(good, {"on_failure": true})
	given := {"facts": facts({}, [good, reported, ignored, late])}
	pipelines.effective == [good, reported] with input as given
	pipelines.ineffective == [{"step": ignored, "why": "its failure is ignored"}] with input as given
	pipelines.on_change == [good, reported] with input as given
	pipelines.jobs_with(["lint", "scan_code"]) == {"b"} with input as given
}

test_a_pipeline_that_is_only_called_runs_where_something_calls_it if {
	good := step("a", ["unit_test"], "fails")
	given := {"facts": facts({"called_only": true, "change": false}, [good])}
	pipelines.effective == [] with input as given
	called := object.union(given, {"related": {"pipelines": [{"called": [".github/workflows/ci.yml"], "scripts": []}]}})
	pipelines.effective == [good] with input as called
	pipelines.on_change == [good] with input as called
}

test_what_needs_a_hand_or_another_event_does_not_start_with_a_change if {
	by_hand := object.union(step("a", ["deploy"], "fails"), {"manual": true})
	nightly := object.union(step("b", ["scan_image"], "fails"), {"on_change": false, "on_schedule": true})
	given := {"facts": facts({"schedule": true}, [by_hand, nightly])}
	pipelines.on_change == [] with input as given
	pipelines.on_schedule == [nightly] with input as given
}

test_a_script_that_no_package_has_proves_nothing if {
	good := object.union(step("a", ["e2e_test"], "fails"), {"script": "test:e2e"})
	given := object.union({"facts": facts({}, [good])}, {"related": {"pipelines": [{"called": [], "scripts": ["test"]}]}})
	pipelines.effective == [] with input as given
	pipelines.effective == [good] with input as object.union(given, {"related": {"pipelines": [{"called": [], "scripts": ["test:e2e"]}]}})
	pipelines.effective == [good] with input as {"facts": facts({}, [good])}
}

test_a_pipeline_that_is_refused_proves_nothing if {
	pipelines.effective == [] with input as {"facts": object.union(facts({}, [step("a", ["unit_test"], "fails")]), {"valid": false})}
}

test_lists_name_what_scans_and_what_tests if {
	count(pipelines.scans) == 6
	"unit_test" in pipelines.tests
}

test_a_step_does_what_stands_behind_what_it_runs if {
	check := object.union(step("a", [], "fails"), {"runs": ["Makefile#check", "Makefile#missing"]})
	both := object.union(step("b", ["unit_test"], "fails"), {"runs": ["Makefile#check"]})
	given := {"facts": facts({}, [check, both]), "related": {"pipelines": [{"called": [], "scripts": [], "commands": {"Makefile#check": ["lint", "unit_test"]}}]}}
	pipelines.effective == [object.union(check, {"does": ["lint", "unit_test"]}), object.union(both, {"does": ["unit_test", "lint"]})] with input as given
}
