package rules.repository.dockerfile_base_unpinned_test

import data.rules.repository.dockerfile_base_unpinned

built(bases) := {"resource": {"stages": [{"line": 1, "base": base, "name": "Build", "platform": "", "instructions": []} | some base in bases]}}

test_a_base_without_a_version_is_found if {
	dockerfile_base_unpinned.violations == {{"path": ["stages", 0], "params": {"base": "node", "why": "no version"}}} with input as built(["node", "build", "scratch"])
	dockerfile_base_unpinned.violations == {{"path": ["stages", 1], "params": {"base": "nginx:latest", "why": "latest, which moves"}}} with input as built(["node:22", "nginx:latest"])
	dockerfile_base_unpinned.violations == set() with input as built(["node:22", "$BASE", "gcr.io/distroless/static:nonroot"])
	dockerfile_base_unpinned.applies with input as {"source": {"name": "Dockerfile"}}
	not dockerfile_base_unpinned.applies with input as {"source": {"name": "Dockerfile.dev"}}
}
