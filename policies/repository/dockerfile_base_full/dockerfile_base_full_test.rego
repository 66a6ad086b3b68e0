package rules.repository.dockerfile_base_full_test

import data.rules.repository.dockerfile_base_full

built(base) := {"source": {"name": "Dockerfile"}, "resource": {"stages": [{"line": 1, "base": base, "name": "", "platform": "", "instructions": []}]}}

test_a_full_base_is_found if {
	dockerfile_base_full.violations == {{"path": ["stages", 0], "params": {"base": "ubuntu:24.04"}}} with input as built("ubuntu:24.04")
	dockerfile_base_full.violations == {{"path": ["stages", 0], "params": {"base": "node:22"}}} with input as built("node:22")
	dockerfile_base_full.violations == {{"path": ["stages", 0], "params": {"base": "golang:1.26-alpine"}}} with input as built("golang:1.26-alpine")
	dockerfile_base_full.violations == {{"path": ["stages", 0], "params": {"base": "eclipse-temurin:21-jdk"}}} with input as built("eclipse-temurin:21-jdk")
	dockerfile_base_full.violations == set() with input as built("eclipse-temurin:21-jre")
	dockerfile_base_full.violations == set() with input as built("node:22-slim")
	dockerfile_base_full.violations == set() with input as built("gcr.io/distroless/static:nonroot")
	not dockerfile_base_full.applies with input as built("$BASE")
}
