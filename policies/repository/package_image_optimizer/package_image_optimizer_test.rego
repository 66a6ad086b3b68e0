package rules.repository.package_image_optimizer_test

import data.rules.repository.package_image_optimizer

# A package with these dependencies: name and whether they are for building only.
asks_for(entries) := {"resource": {}, "source": {"file": "api/package.json"}, "facts": {"ecosystem": "npm", "name": "shop", "dependencies": [{"name": name, "version": "1.0.0", "development": development, "path": ["dependencies", name]} | some [name, development] in entries]}}

found(name) := {"path": ["dependencies", name], "params": {"name": name}}

test_libraries_that_make_images_small if {
	package_image_optimizer.evidence == {found("sharp"), found("vite-imagetools"), found("github.com/h2non/bimg")} with input as asks_for([["sharp", false], ["vite-imagetools", true], ["github.com/h2non/bimg", false], ["next", false]])
}
