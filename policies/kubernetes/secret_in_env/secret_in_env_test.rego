package rules.kubernetes.secret_in_env_test

import data.rules.kubernetes.secret_in_env

pod(env) := {"resource": {"kind": "Pod", "spec": {"containers": [{"name": "web", "env": env}]}}}

found(i, name) := {"path": ["spec", "containers", 0, "env", i, "value"], "params": {"container": "web", "name": name}}

test_values_under_a_credentials_name_and_passwords_in_urls_are_found if {
	secret_in_env.violations == {found(0, "DB_PASSWORD"), found(2, "DATABASE_URL")} with input as pod([
		{"name": "DB_PASSWORD", "value": "hunter2"},
		{"name": "DB_HOST", "value": "db"},
		{"name": "DATABASE_URL", "value": "postgres://shop:hunter2@db/shop"},
	])
}

test_init_containers_of_a_cron_job_are_found_at_their_path if {
	spec := {"initContainers": [{"name": "migrate", "env": [{"name": "TOKEN", "value": "abc"}]}]}
	secret_in_env.violations == {{
		"path": ["spec", "jobTemplate", "spec", "template", "spec", "initContainers", 0, "env", 0, "value"],
		"params": {"container": "migrate", "name": "TOKEN"},
	}} with input as {"resource": {"kind": "CronJob", "spec": {"jobTemplate": {"spec": {"template": {"spec": spec}}}}}}
}

test_references_paths_and_placeholders_pass if {
	secret_in_env.violations == set() with input as pod([
		{"name": "DB_PASSWORD", "valueFrom": {"secretKeyRef": {"name": "db", "key": "password"}}},
		{"name": "API_KEY", "value": "$(DB_PASSWORD)"},
		{"name": "API_TOKEN", "value": "<token>"},
		{"name": "GOOGLE_APPLICATION_CREDENTIALS", "value": "/var/run/key.json"},
		{"name": "DB_PASSWORD"},
	])
}

test_what_another_rule_says_is_not_said_twice if {
	secret_in_env.violations == set() with input as pod([{"name": "SSH_PRIVATE_KEY", "value": "-----BEGIN PRIVATE KEY-----\nabc"}])
}
