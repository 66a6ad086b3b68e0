package rules.repository.postgresql_standby_test

import data.rules.repository.postgresql_standby

standby(values) := {"resource": object.union({"primary_conninfo": {"text": "host=db-0 user=replicator", "value": "host=db-0 user=replicator"}}, values), "source": {"name": "postgresql.conf"}}

test_a_standby_that_answers_queries_is_evidence if {
	postgresql_standby.evidence == {{"path": ["primary_conninfo", "text"], "params": {"name": "postgresql.conf"}}} with input as standby({})
	postgresql_standby.evidence == set() with input as standby({"hot_standby": {"text": "off", "value": false}})
	postgresql_standby.evidence == set() with input as {"resource": {"hot_standby": {"text": "on", "value": true}}, "source": {"name": "postgresql.conf"}}
}
