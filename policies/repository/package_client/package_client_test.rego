package rules.repository.package_client_test

import data.rules.repository.package_client

# A package with these dependencies: name and whether they are for building only.
asks_for(entries) := {"resource": {}, "source": {"file": "api/package.json"}, "facts": {"ecosystem": "npm", "name": "shop", "dependencies": [{"name": name, "version": "1.0.0", "development": development, "path": ["dependencies", name]} | some [name, development] in entries]}}

found(name) := {"path": ["dependencies", name], "params": {"name": name}}

sdk(file, name, resource) := {"resource": resource, "source": {"file": file}, "facts": {"name": name}}

test_libraries_for_callers if {
	package_client.evidence == {{"path": ["name"], "params": {"name": "@shop/api"}}} with input as sdk("sdk/typescript/package.json", "@shop/api", {})
	package_client.evidence == {{"path": ["name"], "params": {"name": "shop-sdk"}}} with input as sdk("python/pyproject.toml", "shop-sdk", {})
	package_client.evidence == set() with input as sdk("web/package.json", "shop", {})
}

test_a_private_one_helps_nobody_else if {
	package_client.violations == {{"path": ["private"], "params": {"name": "@shop/api"}}} with input as sdk("sdk/typescript/package.json", "@shop/api", {"private": true})
	package_client.violations == set() with input as sdk("sdk/package.json", "@shop/root", {"private": true, "workspaces": ["*"]})
	package_client.violations == set() with input as sdk("web/package.json", "shop", {"private": true})
}
