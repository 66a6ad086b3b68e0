package lib.reports_test

import data.lib.reports

report(age, newer) := {"facts": {"age_days": age}, "related": {"newer_reports": newer}}

test_a_report_is_fresh_up_to_its_last_day if {
	reports.fresh(30) with input as report(30, [])
	not reports.fresh(30) with input as report(31, [])
	not reports.fresh(30) with input as {"facts": {}}
}

test_only_the_newest_report_is_outdated if {
	reports.outdated(30) with input as report(31, [])
	not reports.outdated(30) with input as report(31, [{"tool": "k6"}])
	not reports.outdated(30) with input as report(30, [])
	not reports.outdated(30) with input as {"facts": {}, "related": {"newer_reports": []}}
}
