package lib.settings_test

import data.lib.settings

pod(container) := {"resource": {"kind": "Pod", "spec": {"containers": [object.union({"name": "web"}, container)]}}}

pairs(list) := [[entry.name, entry.value] | some entry in list]

flags_of(container) := found if {
	found := pairs(settings.flags) with input as pod(container)
}

test_environment_variables_with_a_value if {
	settings.env == [{"name": "A", "value": "1", "path": ["spec", "containers", 0, "env", 0, "value"], "container": "web"}] with input as pod({"env": [
		{"name": "A", "value": "1"},
		{"name": "B", "value": ""},
		{"name": "C", "valueFrom": {"secretKeyRef": {"name": "c", "key": "c"}}},
		{"name": "D", "value": 5},
	]})
}

test_words_know_the_next_one if {
	settings.words == [
		{"value": "serve", "path": ["spec", "containers", 0, "command", 0], "container": "web", "next": ""},
		{"value": "--user", "path": ["spec", "containers", 0, "args", 0], "container": "web", "next": "shop"},
		{"value": "shop", "path": ["spec", "containers", 0, "args", 1], "container": "web", "next": ""},
		{"value": "-v", "path": ["spec", "containers", 0, "args", 2], "container": "web", "next": ""},
	] with input as pod({"command": ["serve"], "args": ["--user", "shop", "-v", 5]})
}

test_flags_are_joined_separate_or_assigned if {
	flags_of({"args": ["--password=a=b", "-p=c"]}) == [["password", "a=b"], ["p", "c"]]
	flags_of({"args": ["--password", "hunter2", "--verbose"]}) == [["password", "hunter2"]]
	flags_of({"command": ["sh", "-c", "export PGPASSWORD='hunter2' X=1; psql\nA=\"\", run"]}) == [["PGPASSWORD", "hunter2"], ["X", "1"], ["A", ""]]
	flags_of({"command": ["-c\na=b"]}) == []
	flags_of({"args": ["--header X-Api-Key: hunter2==", "--X-Api-Key: hunter2", "next"]}) == []
	flags_of({"command": ["python", "-c", "connect(password=args.password)"]}) == []
}

test_lines_and_files_of_a_config_map if {
	resource := {"kind": "ConfigMap", "data": {"user": "shop\n", "app.conf": "a = b\nc = d", "run.sh": "a=b\nc=d", "number": 5}}
	settings.data_lines == [{"name": "user", "value": "shop\n", "path": ["data", "user"]}] with input as {"resource": resource}
	settings.files == [
		{"name": "app.conf", "text": "a = b\nc = d", "path": ["data", "app.conf"]},
		{"name": "user", "text": "shop\n", "path": ["data", "user"]},
	] with input as {"resource": resource}
	settings.files == [] with input as {"resource": {"kind": "Secret", "data": {"a": "b"}}}
}

test_settings_in_lines if {
	settings.setting("user = shop") == {"name": "user", "value": "shop"}
	settings.setting("  - user: \"shop\" # the owner") == {"name": "user", "value": "shop"}
	settings.setting("\"user\": \"shop\",") == {"name": "user", "value": "shop"}
	settings.setting("export URL=http://a=b") == {"name": "URL", "value": "http://a=b"}
	every line in ["# user = shop", "user", "if user == shop", "user: the name of it", "user = os.getenv('USER')", "user: {name: shop}", "a[user] = shop", "= x"] {
		not settings.setting(line)
	}
}

test_data_of_a_secret_is_decoded if {
	settings.secret_data == [
		{"name": "a", "text": "hunter2", "bytes": 7, "binary": false, "path": ["data", "a"]},
		{"name": "b", "text": "", "bytes": 3, "binary": true, "path": ["data", "b"]},
		{"name": "c", "text": "<password>", "bytes": 10, "binary": false, "path": ["data", "c"]},
		{"name": "d", "text": "plain", "bytes": 5, "binary": false, "path": ["stringData", "d"]},
	] with input as {"resource": {
		"kind": "Secret",
		"data": {"a": "aHVudGVyMg==\n", "b": "gICA", "c": "<password>", "e": "", "f": 5},
		"stringData": {"d": "plain", "e": "", "f": 5},
	}}
}

test_text_of_no_complete_base64_is_left_as_bytes if {
	[[entry.text, entry.bytes] | some entry in settings.secret_data] == [["", 5]] with input as {"resource": {"kind": "Secret", "data": {"a": "root123"}}}
}
