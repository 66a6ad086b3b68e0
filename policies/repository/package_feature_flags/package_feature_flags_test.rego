package rules.repository.package_feature_flags_test

import data.rules.repository.package_feature_flags

# A package with these dependencies: name and whether they are for building only.
asks_for(entries) := {"resource": {}, "source": {"file": "api/package.json"}, "facts": {"ecosystem": "npm", "name": "shop", "dependencies": [{"name": name, "version": "1.0.0", "development": development, "path": ["dependencies", name]} | some [name, development] in entries]}}

found(name) := {"path": ["dependencies", name], "params": {"name": name}}

test_libraries_that_switch_features if {
	package_feature_flags.evidence == {found("unleash-client"), found("github.com/open-feature/go-sdk"), found("org.togglz:togglz-core")} with input as asks_for([["unleash-client", false], ["github.com/open-feature/go-sdk", false], ["org.togglz:togglz-core", false], ["flags", false]])
}
