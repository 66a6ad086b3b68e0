package rules.repository.chart_version_test

import data.rules.repository.chart_version

given(version) := {"resource": {"name": "shop", "version": version}}

test_a_version_by_semver_is_shown if {
	every version in ["1.2.3", "v0.1.0"] {
		chart_version.evidence == {{"path": ["version"], "params": {}}} with input as given(version)
		chart_version.violations == set() with input as given(version)
	}
	chart_version.violations == set() with input as given("${VERSION}")
}

test_any_other_is_found if {
	chart_version.violations == {{"path": ["version"], "params": {"version": "latest"}}} with input as given("latest")
	chart_version.violations == {{"path": ["version"], "params": {"version": "(a number)"}}} with input as given(1.2)
	chart_version.violations == {{"path": ["appVersion"], "params": {"version": "latest"}}} with input as {"resource": {"version": "1.2.3", "appVersion": "latest"}}
}
