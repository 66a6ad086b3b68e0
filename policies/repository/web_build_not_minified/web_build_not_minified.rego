# METADATA
# title: Minification is switched off
# description: Spaces, comments and unused code are half and more of what is sent.
# related_resources:
#   - ref: https://vite.dev/config/build-options.html#build-minify
# custom:
#   id: REPO-0390
#   severity: low
#   checklist: [PERF-CONTENT-3]
#   kinds: [web_build]
#   message: "{name} is {value}"
#   remediation: Leave the minification of the production build on.
package rules.repository.web_build_not_minified

violations contains {"path": ["options", i], "params": {"name": option.name, "value": option.value}} if {
	some i, option in input.resource.options
	off(option)
}

off(option) if {
	option.name in ["build.minify", "build.cssMinify", "optimization.minimize", "swcMinify"]
	option.value == false
}

# webpack takes the optimisations from the mode.
off(option) if {
	option.name == "mode"
	option.value in ["development", "none"]
}
