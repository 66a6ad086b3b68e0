package lib.postgresql_test

import data.lib.postgresql

mounted(container) := {"related": {"readers": [{"spec": {"template": {"spec": {"containers": [container]}}}}]}}

test_a_file_that_no_server_is_told_of_is_not_read if {
	postgresql.read == false with input as mounted({"image": "docker.io/library/postgres:17", "volumeMounts": [{"mountPath": "/etc/postgresql"}]})
}

test_a_file_that_a_server_is_told_of_is if {
	postgresql.read == true with input as mounted({"image": "postgres:17", "args": ["-c", "config_file=/etc/postgresql/postgresql.conf"]})
	postgresql.read == true with input as mounted({"image": "postgres:17", "volumeMounts": [{"mountPath": "/var/lib/postgresql/data/postgresql.conf", "subPath": "postgresql.conf"}]})
}

test_where_no_such_server_is_known_nothing_speaks_against_it if {
	postgresql.read == true with input as {"related": {"readers": []}}
	postgresql.read == true with input as mounted({"image": "bitnami/postgresql:17"})
}
