package rules.repository.postgresql_unsafe_writes_test

import data.rules.repository.postgresql_unsafe_writes

given(name, value) := {"resource": {name: {"text": "x", "value": value}}, "facts": {"by": "file"}}

test_writes_that_may_be_lost if {
	postgresql_unsafe_writes.violations == {{"path": ["fsync", "value"], "params": {"setting": "fsync"}}} with input as given("fsync", false)
	postgresql_unsafe_writes.violations == set() with input as given("synchronous_commit", true)
	postgresql_unsafe_writes.violations == set() with input as given("synchronous_commit", "local")
	not postgresql_unsafe_writes.applies with input as given("work_mem", 4)
	postgresql_unsafe_writes.violations == set() with input as object.union(given("fsync", false), {"facts": {"by": "operator"}})
}
