package rules.kubernetes.secret_in_config_map_test

import data.rules.kubernetes.secret_in_config_map

config_map(data_) := {"resource": {"kind": "ConfigMap", "metadata": {"name": "web"}, "data": data_}}

found(key, name) := {"path": ["data", key], "params": {"config_map": "web", "name": name}}

test_credentials_by_key_in_urls_and_in_files_are_found if {
	secret_in_config_map.violations == {
		found("DB_PASSWORD", "DB_PASSWORD"),
		found("DATABASE_URL", "DATABASE_URL"),
		found("app.conf", "app.conf, setting db.password"),
	} with input as config_map({
		"DB_PASSWORD": "hunter2",
		"DATABASE_URL": "postgres://shop:hunter2@db/shop",
		"app.conf": "db.user = shop\ndb.password = hunter2\n",
		"DB_USER": "shop",
	})
}

test_one_line_with_an_assignment_is_a_file if {
	secret_in_config_map.violations == {found("env", "env, setting REDIS_PASSWORD")} with input as config_map({"env": "REDIS_PASSWORD=hunter2"})
}

test_placeholders_programs_and_nothing_pass if {
	secret_in_config_map.violations == set() with input as config_map({
		"config": "REDIS_PASSWORD=",
		"env": "REDIS_PASSWORD=${REDIS_PASSWORD}",
		"start.sh": "PASSWORD=hunter2\nexec app",
		"DB_PASSWORD_FILE": "/run/password",
		"number": 5,
	})
	secret_in_config_map.violations == set() with input as {"resource": {"kind": "ConfigMap", "metadata": {"name": "web"}}}
}

test_what_another_rule_says_is_not_said_twice if {
	secret_in_config_map.violations == set() with input as config_map({"private_key": "-----BEGIN PRIVATE KEY-----"})
}
