package rules.repository.package_version_test

import data.rules.repository.package_version

given(ecosystem, version) := {"facts": {"ecosystem": ecosystem, "version": version, "version_path": ["version"]}}

test_a_version_by_semver_is_shown if {
	every version in ["1.2.3", "0.1.0-rc.1+build.5"] {
		package_version.evidence == {{"path": ["version"], "params": {}}} with input as given("npm", version)
		package_version.violations == set() with input as given("npm", version)
	}
	package_version.evidence == {{"path": ["version"], "params": {}}} with input as given("maven", "2.0.1-SNAPSHOT")
}

test_another_scheme_is_found_where_semver_is_the_rule if {
	every version in ["1.2", "1.02.3", "latest", "1..2", "v1.2.3"] {
		package_version.violations == {{"path": ["version"], "params": {"version": version}}} with input as given("npm", version)
		package_version.evidence == set() with input as given("npm", version)
	}
	package_version.violations == set() with input as given("python", "2026.1")
	package_version.violations == set() with input as given("npm", "")
	package_version.violations == set() with input as given("npm", "${VERSION}")
	package_version.violations == set() with input as given("npm", "workspace:*")
}
