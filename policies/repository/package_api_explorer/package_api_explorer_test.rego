package rules.repository.package_api_explorer_test

import data.rules.repository.package_api_explorer

# A package with these dependencies: name and whether they are for building only.
asks_for(entries) := {"resource": {}, "source": {"file": "api/package.json"}, "facts": {"ecosystem": "npm", "name": "shop", "dependencies": [{"name": name, "version": "1.0.0", "development": development, "path": ["dependencies", name]} | some [name, development] in entries]}}

found(name) := {"path": ["dependencies", name], "params": {"name": name}}

test_libraries_that_serve_an_explorer if {
	package_api_explorer.evidence == {found("swagger-ui-express"), found("org.springdoc:springdoc-openapi-starter-webmvc-ui"), found("@fastify/swagger-ui")} with input as asks_for([["swagger-ui-express", false], ["org.springdoc:springdoc-openapi-starter-webmvc-ui", false], ["@fastify/swagger-ui", false], ["swagger-parser", false], ["swagger-ui", true]])
}
