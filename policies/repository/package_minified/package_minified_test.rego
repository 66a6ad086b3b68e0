package rules.repository.package_minified_test

import data.rules.repository.package_minified

# A package with these dependencies: name and whether they are for building only.
asks_for(entries) := {"resource": {}, "source": {"file": "api/package.json"}, "facts": {"ecosystem": "npm", "name": "shop", "dependencies": [{"name": name, "version": "1.0.0", "development": development, "path": ["dependencies", name]} | some [name, development] in entries]}}

found(name) := {"path": ["dependencies", name], "params": {"name": name}}

builds(text) := {"resource": {"scripts": {"build": text, "dev": "vite"}}}

place := {{"path": ["scripts", "build"], "params": {"script": "build"}}}

test_production_builds_minify if {
	every text in ["tsc && vite build", "next build", "NODE_ENV=production webpack", "esbuild src/main.ts --bundle --minify"] {
		package_minified.evidence == place with input as builds(text)
		package_minified.violations == set() with input as builds(text)
	}
	package_minified.evidence == set() with input as builds("tsc")
	package_minified.evidence == set() with input as {"resource": {}}
}

test_builds_for_development_do_not if {
	package_minified.violations == place with input as builds("vite build --mode development")
	package_minified.evidence == set() with input as builds("ng build --configuration=development")
}
