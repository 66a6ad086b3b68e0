package rules.repository.redis_plain_test

import data.rules.repository.redis_plain

port(value) := {"text": "x", "value": value}

test_the_plain_port_is_closed_where_tls_is_on if {
	redis_plain.violations == {{"path": ["port", "text"], "params": {}}} with input as {"resource": {"tls-port": port(6380), "port": port(6379)}}
	redis_plain.violations == {{"path": ["tls-port", "text"], "params": {}}} with input as {"resource": {"tls-port": port(6380)}}
	redis_plain.violations == set() with input as {"resource": {"tls-port": port(6380), "port": port(0)}}
}

test_without_tls_nothing_is_said if {
	not redis_plain.applies with input as {"resource": {"port": port(6379)}}
	not redis_plain.applies with input as {"resource": {"tls-port": port(6380), "is_deployed": false}}
}
