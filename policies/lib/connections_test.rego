package lib.connections_test

import data.lib.connections

pod(env) := {"resource": {"kind": "Pod", "spec": {"containers": [{"name": "web", "env": env}]}}}

off(env) := found if {
	found := [connection.off | some connection in connections.databases] with input as pod(env)
}

test_connections_that_turn_tls_off if {
	off([{"name": "DATABASE_URL", "value": "postgres://db/shop?sslmode=disable"}]) == [true]
	off([{"name": "JDBC_URL", "value": "jdbc:mysql://db/shop?useSSL=false"}]) == [true]
	off([{"name": "PGSSLMODE", "value": "disable"}]) == [true]
	off([{"name": "DB_SSL_MODE", "value": "DISABLED"}]) == [true]
}

test_connections_with_tls if {
	off([{"name": "DATABASE_URL", "value": "postgres://db/shop?sslmode=verify-full"}]) == [false]
	off([{"name": "PGSSLMODE", "value": "require"}]) == [false]
}

test_what_says_nothing_or_stays_in_the_pod_is_left_out if {
	off([{"name": "DATABASE_URL", "value": "postgres://db/shop"}]) == []
	off([{"name": "DATABASE_URL", "value": "postgres://127.0.0.1/shop?sslmode=disable"}]) == []
	off([{"name": "DB_HOST", "value": "localhost"}, {"name": "DB_SSLMODE", "value": "disable"}]) == []
	off([{"name": "SCRIPT", "value": "a=b\nsslmode=disable"}]) == []
}

test_places_are_told_in_every_kind_of_text if {
	connections.databases == [
		{"path": ["data", "url"], "container": "", "off": true},
		{"path": ["data", "sslmode"], "container": "", "off": true},
	] with input as {"resource": {"kind": "ConfigMap", "data": {"url": "host=db sslmode=disable", "sslmode": "disable"}}}
	connections.databases == [{"path": ["spec", "containers", 0, "args", 0], "container": "web", "off": true}] with input as {"resource": {
		"kind": "Pod",
		"spec": {"containers": [{"name": "web", "args": ["--dsn=host=db sslmode=disable"]}]},
	}}
}

stores(resource) := found if {
	found := [[address.path, address.plain] | some address in connections.stores] with input as {"resource": resource}
}

test_addresses_of_the_secret_store if {
	env := [{"name": "VAULT_ADDR", "value": "http://vault:8200"}, {"name": "BAO_ADDR", "value": "https://bao:8200"}]
	stores({"kind": "Pod", "spec": {"containers": [{"name": "web", "env": env}]}}) == [
		[["spec", "containers", 0, "env", 0, "value"], true],
		[["spec", "containers", 0, "env", 1, "value"], false],
	]
	annotation := "vault.hashicorp.com/service"
	stores({"kind": "Deployment", "spec": {"template": {"metadata": {"annotations": {annotation: "http://vault:8200"}}}}}) == [[["spec", "template", "metadata", "annotations", annotation], true]]
	stores({"kind": "ClusterSecretStore", "spec": {"provider": {"vault": {"server": "http://vault:8200"}}}}) == [[["spec", "provider", "vault", "server"], true]]
	stores({"kind": "VaultConnection", "spec": {"address": "https://vault:8200"}}) == [[["spec", "address"], false]]
}

test_an_agent_in_the_pod_and_other_stores_are_left_out if {
	stores({"kind": "ConfigMap", "data": {"VAULT_ADDR": "http://127.0.0.1:8200"}}) == []
	stores({"kind": "SecretStore", "spec": {"provider": {"aws": {"region": "eu-west-1"}}}}) == []
}
