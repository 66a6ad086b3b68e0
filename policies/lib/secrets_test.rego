package lib.secrets_test

import data.lib.secrets

test_values_that_work_as_credentials if {
	every value in ["hunter2", "admin", "changeme", "CHANGE_ME", "your-secret-key", "pa$$w0rd", "123456", "xxxxx", "a/b+c/d==", "${PASSWORD}", "/abc+def="] {
		secrets.real(value)
	}
}

test_values_that_stand_in_place_of_one if {
	every value in [
		"", " ", "true", "1", "None", "/var/run/secrets/password", "$(DB_PASSWORD)", "$DB_PASSWORD", "<password>", "{PASSWORD}", "REPLACE_ME",
		"put-your-key-here", "vault:secret/data/db#password", "arn:aws:secretsmanager:eu-west-1:1:secret:db", "https://example.com/token", "DB_PASSWORD",
		"op://vault/db/password", "TODO",
	] {
		not secrets.real(value)
	}
}

test_values_that_a_tool_still_fills_in if {
	every value in ["${PASSWORD}", "{{ .Values.password }}", "ENC[AES256_GCM,data:abc]", "@@PASSWORD@@"] {
		secrets.unfilled(value)
	}
	not secrets.unfilled("hunter2")
	secrets.blackened("XXXX")
	secrets.blackened("****")
	not secrets.blackened("hunter2")
}

test_texts_with_a_password_inside if {
	every text in [
		"postgres://shop:hunter2@db:5432/shop",
		"redis://:hunter2@cache:6379",
		"Host=db;Username=shop;Password=hunter2;Database=shop",
		"jdbc:postgresql://db/shop?user=shop&password=hunter2",
		"host=db user=shop password=hunter2",
	] {
		secrets.with_password(text)
	}
}

test_texts_without_one if {
	every text in [
		"postgres://db:5432/shop",
		"postgres://shop@db:5432/shop",
		"postgres://shop:${PASSWORD}@db:5432/shop",
		"postgres://shop:$(PASSWORD)@db/shop",
		"postgres://user:<password>@db/shop",
		"postgres://shop:****@db/shop",
		"https://example.com/a:b@c",
		"https://example.com a:b@c",
		"mail to shop@example.com",
		"Host=db;Password=;Database=shop",
		"password=",
		"the password=hunter2",
		"",
	] {
		not secrets.with_password(text)
	}
}

test_settings_in_files_are_read_line_by_line if {
	secrets.settings_with_secrets("user = shop\ndb_password = hunter2\n# password = old\npassword_file: /run/db\nrequirepass \"hunter2\"\n") == ["db_password", "requirepass"]
	secrets.settings_with_secrets("{\n  \"apiKey\": \"abc123\",\n  \"secret\": \"shop-tls\"\n}") == ["apiKey"]
	secrets.settings_with_secrets("password: ${PASSWORD}\ntoken: token\npasswd: files\n") == []
	secrets.settings_with_secrets("user = shop\nport = 80\n") == []
	secrets.settings_with_secrets("password") == []
}

test_passwords_in_sql if {
	secrets.settings_with_secrets("CREATE ROLE shop WITH LOGIN PASSWORD 'hunter2';\n") == ["password"]
	secrets.settings_with_secrets("CREATE USER shop IDENTIFIED BY 'hunter2';\n") == ["identified by"]
	secrets.settings_with_secrets("CREATE ROLE shop WITH LOGIN PASSWORD '${PASSWORD}';\n") == []
}

entry(name, text) := {"name": name, "text": text, "binary": false}

test_entries_of_secrets_that_hold_a_credential if {
	every case in [
		entry("password", "hunter2"),
		entry("anything", "hunter2"),
		entry("database-url", "postgres://shop:hunter2@db/shop"),
		entry("config.yaml", "user: shop\npassword: hunter2\n"),
		entry(".dockerconfigjson", "{\n\"auths\": {\"ghcr.io\": {\"auth\": \"c2hvcDpodW50ZXIy\"}}}"),
		{"name": "keystore.jks", "text": "", "binary": true},
	] {
		secrets.filled(case)
	}
}

test_entries_of_secrets_that_hold_none if {
	every case in [
		entry("username", "shop"),
		entry("db-host", "db.example.com"),
		entry("url", "https://github.com/shop/web"),
		entry("password", "<password>"),
		entry("password", "${PASSWORD}"),
		entry("password", "xxxx"),
		entry("config.yaml", "user: shop\nport: 80\n"),
		entry(".dockerconfigjson", "{\"auths\": {\"ghcr.io\": {\"auth\": \"${AUTH}\"}}}"),
		{"name": "tls.crt", "text": "", "binary": true},
	] {
		not secrets.filled(case)
	}
}

test_a_constants_name_behind_a_prefix_stands_in if {
	not secrets.real("nvapi-NVKEY")
	not secrets.real("sk-MY_TOKEN")
	secrets.real("nvapi-1f0aKEY")
	secrets.real("s3cret-MONKEYS")
}
