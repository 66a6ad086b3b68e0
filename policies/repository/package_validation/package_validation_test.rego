package rules.repository.package_validation_test

import data.rules.repository.package_validation

# A package with these dependencies: name and whether they are for building only.
asks_for(entries) := {"resource": {}, "source": {"file": "api/package.json"}, "facts": {"ecosystem": "npm", "name": "shop", "dependencies": [{"name": name, "version": "1.0.0", "development": development, "path": ["dependencies", name]} | some [name, development] in entries]}}

found(name) := {"path": ["dependencies", name], "params": {"name": name}}

test_libraries_of_servers if {
	package_validation.evidence == {found("joi"), found("github.com/go-playground/validator/v10")} with input as asks_for([["joi", false], ["github.com/go-playground/validator/v10", false], ["ajv", true], ["express", false]])
	package_validation.evidence == set() with input as asks_for([["zod", false], ["react", false]])
}
