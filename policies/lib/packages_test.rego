package lib.packages_test

import data.lib.packages

facts(entries) := {"facts": {"dependencies": [{"name": name, "development": development, "path": []} | some [name, development] in entries]}}

test_dependencies_for_running_and_for_building if {
	packages.dependencies == [] with input as {}
	[dependency.name | some dependency in packages.dependencies] == ["a"] with input as facts([["a", false], ["b", true]])
	packages.dependencies == [] with input as {"facts": {"dependencies": [{"name": "a", "development": false, "indirect": true}]}}
	count(packages.all_dependencies) == 2 with input as facts([["a", false], ["b", true]])
}

test_short_names if {
	names := ["github.com/sony/gobreaker/v2", "io.github.resilience4j:resilience4j-spring-boot3", "@scope/Opossum", "Polly"]
	[packages.short({"name": name}) | some name in names] == ["gobreaker", "resilience4j-spring-boot3", "opossum", "polly"]
}

test_pages_are_told_by_their_frameworks if {
	packages.browser with input as facts([["react", false]])
	not packages.browser with input as facts([["express", false], ["react", true]])
}
