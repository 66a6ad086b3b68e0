# METADATA
# title: Scripts and styles are minified by the build
# description: The production builds of bundlers leave out spaces, comments and unused code, which is half and more of what would be sent.
# related_resources:
#   - ref: https://webpack.js.org/guides/production/
# custom:
#   id: REPO-0364
#   severity: low
#   checklist: [PERF-CONTENT-3]
#   kinds: [package]
#   message: "{script} builds for development, without minification"
#   remediation: "Let the build script make a production build: vite build, next build, webpack --mode production."
package rules.repository.package_minified

# Scripts that make what is deployed.
scripts := [{"name": name, "text": concat(" ", [part | some part in split(text, " "); part != ""])} |
	some name, text in object.get(input.resource, "scripts", {})
	name in ["build", "build:prod", "build:production", "build:client", "build:web", "build:frontend"]
	is_string(text)
]

# These minify unless they are told not to.
bundlers := ["vite build", "next build", "react-scripts build", "ng build", "nuxt build", "nuxt generate", "astro build", "svelte-kit build", "vue-cli-service build", "parcel build", "gatsby build", "remix build", "remix vite:build", "react-router build", "rsbuild build", "craco build", "ember build", "docusaurus build", "expo export"]

violations contains {"path": ["scripts", script.name], "params": {"script": script.name}} if {
	some script in scripts
	for_development(script.text)
}

for_development(text) if {
	some words in ["--mode development", "--mode=development", "--configuration development", "--configuration=development", "--minify false", "--minify=false", "--no-minify", "--no-mangling"]
	contains(text, words)
}

evidence contains {"path": ["scripts", script.name], "params": {"script": script.name}} if {
	some script in scripts
	minifies(script.text)
	not for_development(script.text)
}

minifies(text) if {
	some bundler in bundlers
	contains(text, bundler)
}

minifies(text) if {
	contains(text, "webpack")
	contains(text, "production")
}

minifies(text) if {
	contains(text, "esbuild")
	contains(text, "--minify")
}
