package rules.repository.redis_memory_test

import data.rules.repository.redis_memory

server := {"role": "server", "container": "redis", "is_deployed": true, "has_file": false, "memory": 1000}

at(path, problem) := {{"path": path, "params": {"problem": problem}}}

given(values, configurations) := {"resource": object.union(server, values), "related": {"configurations": configurations}}

maximum(value) := {"text": "x", "value": value}

test_maxmemory_leaves_room_below_the_limit if {
	full := "maxmemory leaves no room below the memory limit"
	redis_memory.violations == at(["maxmemory", "text"], full) with input as given({"maxmemory": maximum(1000)}, []) with data.parameters as {"REPO-0403": {"share": 90}}
	redis_memory.violations == at(["container"], full) with input as given({"has_file": true}, [{"maxmemory": maximum(950)}]) with data.parameters as {"REPO-0403": {"share": 90}}
	redis_memory.violations == set() with input as given({"maxmemory": maximum(750)}, []) with data.parameters as {"REPO-0403": {"share": 90}}
	redis_memory.evidence == at(["maxmemory", "text"], "") with input as given({"maxmemory": maximum(750)}, [{"maxmemory": maximum(1000)}]) with data.parameters as {"REPO-0403": {"share": 90}}
	redis_memory.evidence == at(["maxmemory", "text"], "") with input as given({"maxmemory": maximum(750), "memory": null}, []) with data.parameters as {"REPO-0403": {"share": 90}}
}

test_without_it_redis_grows_until_it_is_ended if {
	redis_memory.violations == at(["container"], "Redis has no maxmemory") with input as given({}, []) with data.parameters as {"REPO-0403": {"share": 90}}
	redis_memory.violations == at(["maxmemory", "text"], "Redis has no maxmemory") with input as given({"maxmemory": maximum(0)}, []) with data.parameters as {"REPO-0403": {"share": 90}}
	redis_memory.violations == at(["container"], "Redis has no maxmemory") with input as given({"has_file": true}, [{"appendonly": {"text": "yes", "value": true}}]) with data.parameters as {"REPO-0403": {"share": 90}}
}

test_a_file_that_is_not_here_may_say_it if {
	redis_memory.violations == set() with input as given({"has_file": true}, []) with data.parameters as {"REPO-0403": {"share": 90}}
	redis_memory.violations == set() with input as given({"is_deployed": false}, []) with data.parameters as {"REPO-0403": {"share": 90}}
	redis_memory.violations == set() with input as given({"role": "sentinel"}, []) with data.parameters as {"REPO-0403": {"share": 90}}
}
