package rules.repository.dependency_any_version_test

import data.rules.repository.dependency_any_version

given(ecosystem, version, development) := {"facts": {"ecosystem": ecosystem, "dependencies": [{"name": "lib", "version": version, "development": development, "path": ["dependencies", "lib"]}]}}

found := {{"path": ["dependencies", "lib"], "params": {"dependency": "lib"}}}

test_any_version_is_found if {
	dependency_any_version.violations == found with input as given("npm", "*", false)
	dependency_any_version.violations == found with input as given("pip", "", false)
	dependency_any_version.violations == set() with input as given("npm", "^1.0.0", false)
	dependency_any_version.violations == set() with input as given("npm", "latest", true)
	dependency_any_version.violations == set() with input as given("maven", "", false)
}
