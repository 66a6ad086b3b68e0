package lib.dockerfiles_test

import data.lib.dockerfiles

stage(base, name, users) := {
	"line": 1, "base": base, "name": name, "platform": "",
	"instructions": [{"line": 2, "keyword": "USER", "words": [user], "text": ""} | some user in users],
}

test_a_single_stage_is_the_image if {
	dockerfiles.root_base == "node:22-slim" with input as {"resource": {"stages": [stage("node:22-slim", "", [])]}}
	dockerfiles.last_path == ["stages", 0] with input as {"resource": {"stages": [stage("node:22-slim", "", [])]}}
}

test_users_of_a_stage_that_the_last_one_is_built_on_count if {
	stages := [stage("golang:1.26", "build", ["root"]), stage("alpine:3.22", "base", ["1000"]), stage("Base", "", [])]
	dockerfiles.users == [{"user": "1000", "path": ["stages", 1, "instructions", 0]}] with input as {"resource": {"stages": stages}}
	dockerfiles.root_base == "alpine:3.22" with input as {"resource": {"stages": stages}}
}

test_an_image_for_development_is_not_deployed if {
	dockerfiles.deployed with input as {"source": {"name": "Dockerfile"}}
	dockerfiles.deployed with input as {"source": {"name": "api.Dockerfile"}}
	not dockerfiles.deployed with input as {"source": {"name": "Dockerfile.dev"}}
	not dockerfiles.deployed with input as {"source": {"name": "api-test.Dockerfile"}}
}

test_a_file_that_cannot_be_built_makes_no_image if {
	broken := {"stages": [{"name": "build", "base": "golang:1.25", "instructions": []}, {"name": "", "base": "", "instructions": []}]}
	dockerfiles.without_base == [1] with input as {"resource": broken, "source": {"name": "Dockerfile"}}
	dockerfiles.deployed == false with input as {"resource": broken, "source": {"name": "Dockerfile"}}
}
