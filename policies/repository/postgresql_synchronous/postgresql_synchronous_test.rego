package rules.repository.postgresql_synchronous_test

import data.rules.repository.postgresql_synchronous

given(names, commit) := {"resource": {"synchronous_standby_names": {"text": names, "value": names}, "synchronous_commit": {"text": commit, "value": commit}}}

test_standbys_that_are_waited_for if {
	postgresql_synchronous.evidence == {{"path": ["synchronous_standby_names", "text"], "params": {"names": "ANY 1 (a, b)"}}} with input as given("ANY 1 (a, b)", "on")
	postgresql_synchronous.evidence == set() with input as given("", "on")
	postgresql_synchronous.evidence == set() with input as given("ANY 1 (a, b)", "local")
	postgresql_synchronous.evidence == set() with input as given("ANY 1 (a, b)", "off")
}
