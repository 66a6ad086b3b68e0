package rules.repository.package_circuit_breaker_test

import data.rules.repository.package_circuit_breaker

# A package with these dependencies: name and whether they are for building only.
asks_for(entries) := {"resource": {}, "source": {"file": "api/package.json"}, "facts": {"ecosystem": "npm", "name": "shop", "dependencies": [{"name": name, "version": "1.0.0", "development": development, "path": ["dependencies", name]} | some [name, development] in entries]}}

found(name) := {"path": ["dependencies", name], "params": {"name": name}}

test_libraries_that_open_circuits if {
	package_circuit_breaker.evidence == {found("github.com/sony/gobreaker/v2"), found("io.github.resilience4j:resilience4j-spring-boot3")} with input as asks_for([["github.com/sony/gobreaker/v2", false], ["io.github.resilience4j:resilience4j-spring-boot3", false], ["opossum", true], ["express", false], ["resilience4j-retry", false]])
}
