# METADATA
# title: Packages
# description: What the manifest of a package asks for.
package lib.packages

# What the package runs with; what only its build and tests need, or another package, is left out.
dependencies := [dependency |
	some dependency in input.facts.dependencies
	not dependency.development
	not dependency.indirect
]

# What the package is built with, or runs with.
all_dependencies := [dependency | some dependency in input.facts.dependencies]

# The name without its group, its registry and the number of a major version: `github.com/sony/gobreaker/v2` is `gobreaker`.
short(dependency) := concat("", array.slice(steps, count(steps) - 1, count(steps))) if {
	parts := split(replace(lower(dependency.name), ":", "/"), "/")
	steps := [step | some step in parts; not major(step)]
}

major(step) if {
	startswith(step, "v")
	count(step) > 1
	trim(substring(step, 1, -1), "0123456789") == ""
}

# Whether a page is built from the package, which checks nothing that reaches a server.
default browser := false

browser if {
	some dependency in dependencies
	dependency.name in ["react", "vue", "svelte", "@angular/core", "preact", "solid-js", "react-native"]
}
