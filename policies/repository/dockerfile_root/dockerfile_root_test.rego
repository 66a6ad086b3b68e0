package rules.repository.dockerfile_root_test

import data.rules.repository.dockerfile_root

image(base, users) := {"resource": {"stages": [{
	"line": 1, "base": base, "name": "", "platform": "",
	"instructions": [{"line": 2, "keyword": "USER", "words": [user], "text": ""} | some user in users],
}]}}

test_the_last_user_counts if {
	dockerfile_root.violations == set() with input as image("node:22-slim", ["root", "10001:10001"])
	dockerfile_root.violations == {{"path": ["stages", 0, "instructions", 1], "params": {"user": "root:root"}}} with input as image("node:22-slim", ["node", "root:root"])
	dockerfile_root.violations == {{"path": ["stages", 0, "instructions", 0], "params": {"user": "0"}}} with input as image("node:22-slim", ["0"])
}

test_without_a_user_it_is_root if {
	dockerfile_root.violations == {{"path": ["stages", 0], "params": {"user": "root, because no USER is set"}}} with input as image("node:22-slim", [])
}

test_bases_with_a_user_of_their_own_pass if {
	dockerfile_root.violations == set() with input as image("gcr.io/distroless/static:nonroot", [])
	dockerfile_root.violations == set() with input as image("nginxinc/nginx-unprivileged:1.29", [])
	dockerfile_root.violations == set() with input as image("cgr.dev/chainguard/node:22", [])
	dockerfile_root.violations == set() with input as image("${BASE}", [])
}

test_images_for_development_are_none_of_its_business if {
	dockerfile_root.applies with input as object.union(image("node:22", []), {"source": {"name": "Dockerfile"}})
	not dockerfile_root.applies with input as object.union(image("node:22", []), {"source": {"name": "Dockerfile.dev"}})
}
