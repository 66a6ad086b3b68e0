package rules.terraform.aws_secret_in_user_data_test

import data.lib.plans_test as plans
import data.rules.terraform.aws_secret_in_user_data as rule

script := "#!/bin/sh\nexport AWS_ACCESS_KEY_ID=AKIAABCDEFGHIJKLMNOP\n"

found(type, key) := {plans.place(type, [key], {"what": "an access key of AWS"})}

test_keys_in_scripts_are_found_in_clear_and_in_base64 if {
	rule.violations == found("aws_instance", "user_data") with input as plans.resource("aws_instance", {"user_data": script})
	rule.violations == found("aws_instance", "user_data_base64") with input as plans.resource("aws_instance", {"user_data_base64": base64.encode(script)})
	rule.violations == found("aws_launch_template", "user_data") with input as plans.resource("aws_launch_template", {"user_data": base64.encode(script)})
	rule.applies with input as plans.resource("aws_instance", {"user_data": script})
}

test_passwords_in_scripts_are_found if {
	rule.violations == {plans.place("aws_instance", ["user_data"], {"what": "the value of DB_PASSWORD"})} with input as plans.resource("aws_instance", {"user_data": "#!/bin/sh\nexport DB_PASSWORD=\"Tr0ub4dor\"\n"})
}

test_scripts_that_fetch_secrets_pass if {
	every line in ["TOKEN=`curl -X PUT http://169.254.169.254/latest/api/token`", "TOKEN=$(curl -X PUT http://169.254.169.254/latest/api/token)", "DB_PASSWORD=(unknown)", "DB_PASSWORD=$1", "PASSWORD_LENGTH=20", "export DB_PASSWORD"] {
		rule.violations == set() with input as plans.resource("aws_instance", {"user_data": concat("\n", ["#!/bin/sh", line, ""])})
	}
}

test_scripts_without_keys_and_hashes_pass if {
	rule.violations == set() with input as plans.resource("aws_instance", {"user_data": "#!/bin/sh\naws secretsmanager get-secret-value --secret-id shop/db\n"})
	rule.violations == set() with input as plans.resource("aws_instance", {"user_data": "2fd4e1c67a2d28fced849ee1bb76e7391b93eb12"})
}

test_a_server_without_a_script_is_not_asked if {
	rule.applies == false with input as plans.resource("aws_instance", {"user_data": null})
}
