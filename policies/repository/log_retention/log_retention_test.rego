package rules.repository.log_retention_test

import data.rules.repository.log_retention

kept(kind, deletes, seconds) := {"source": {"kind": kind}, "facts": {"deletes": deletes, "seconds": seconds}}

loki(problem) := {{"path": ["limits_config", "retention_period"], "params": {"problem": problem}}}

test_a_time if {
	log_retention.evidence == loki("") with input as kept("loki_config", true, 2592000)
	log_retention.violations == set() with input as kept("loki_config", true, 2592000)
	log_retention.evidence == {{"path": ["policy", "phases", "delete", "min_age"], "params": {"problem": ""}}} with input as kept("index_lifecycle", true, 604800)
}

test_for_ever if {
	log_retention.violations == loki("are kept for ever, because nothing deletes them") with input as kept("loki_config", false, 2592000)
	log_retention.violations == loki("are kept for ever, because no age is set") with input as kept("loki_config", true, 0)
	log_retention.evidence == set() with input as kept("loki_config", false, 2592000)
	log_retention.violations == set() with input as kept("index_lifecycle", true, -1)
}

test_too_short if {
	log_retention.violations == loki("are deleted within a week") with input as kept("loki_config", true, 86400)
	log_retention.evidence == set() with input as kept("loki_config", true, 86400)
}
