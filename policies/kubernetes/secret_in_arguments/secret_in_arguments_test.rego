package rules.kubernetes.secret_in_arguments_test

import data.rules.kubernetes.secret_in_arguments

pod(container) := {"resource": {"kind": "Pod", "spec": {"containers": [object.union({"name": "web"}, container)]}}}

found(field, i, name) := {{"path": ["spec", "containers", 0, field, i], "params": {"container": "web", "name": name}}}

test_flags_and_assignments_with_a_credential_are_found if {
	secret_in_arguments.violations == found("args", 1, "password") with input as pod({"args": ["serve", "--password=hunter2"]})
	secret_in_arguments.violations == found("args", 0, "requirepass") with input as pod({"args": ["--requirepass", "hunter2"]})
	secret_in_arguments.violations == found("args", 0, "client-secret") with input as pod({"args": ["--client-secret=hunter2"]})
	secret_in_arguments.violations == found("command", 2, "PGPASSWORD") with input as pod({"command": ["sh", "-c", "PGPASSWORD=hunter2 psql"]})
}

test_a_connection_string_with_a_password_is_found if {
	secret_in_arguments.violations == found("args", 0, "with a connection string") with input as pod({"args": ["postgres://shop:hunter2@db/shop"]})
}

test_references_files_names_of_secrets_and_empty_values_pass if {
	secret_in_arguments.violations == set() with input as pod({"args": [
		"--password=$(PASSWORD)",
		"--token=${TOKEN}",
		"--password-file=/run/password",
		"--tls-secret=shop/tls",
		"--webhook-secret=shop/hook",
		"--password=",
		"PASSWORD=`cat /run/password` TOKEN=prefix-${TOKEN} exec app",
		"--password",
		"--v=2",
		"https://example.com/@web:1",
	]})
}

test_a_placeholder_is_left_to_the_host if {
	secret_in_arguments.violations == found("args", 0, "password") with input as pod({"args": ["--password={{ .Values.password }}"]})
}

test_what_another_rule_says_is_not_said_twice if {
	token := concat("", ["gh", "p_abcdefghijklmnopqrstuvwxyzABCDEFGHIJ"])
	secret_in_arguments.violations == set() with input as pod({"args": [concat("=", ["--token", token])]})
}
