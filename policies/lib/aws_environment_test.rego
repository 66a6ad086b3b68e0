package lib.aws_environment_test

import data.lib.aws_environment
import data.lib.plans_test as plans

variables(type, values) := found if {
	found := aws_environment.variables with input as plans.resource(type, values)
}

build(variable) := variables("aws_codebuild_project", {"environment": [{"environment_variable": [variable]}]})

test_variables_of_functions_and_services_are_read if {
	variables("aws_lambda_function", {"environment": [{"variables": {"STAGE": "prod"}}]}) == [{"name": "STAGE", "value": "prod", "path": ["environment", 0, "variables", "STAGE"]}]
	variables("aws_lambda_function", {"environment": []}) == []
	path := ["source_configuration", 0, "image_repository", 0, "image_configuration", 0, "runtime_environment_variables"]
	variables("aws_apprunner_service", {"source_configuration": [{"image_repository": [{"image_configuration": [{"runtime_environment_variables": {"STAGE": "prod"}}]}]}]}) == [{"name": "STAGE", "value": "prod", "path": array.concat(path, ["STAGE"])}]
	variables("aws_apprunner_service", {"source_configuration": [{"image_repository": []}]}) == []
}

test_variables_in_json_texts_are_read if {
	variables("aws_ecs_task_definition", {"container_definitions": "[{\"environment\": [{\"name\": \"STAGE\", \"value\": \"prod\"}]}]"}) == [{"name": "STAGE", "value": "prod", "path": ["container_definitions"]}]
	variables("aws_batch_job_definition", {"container_properties": "{\"environment\": [{\"name\": \"STAGE\", \"value\": \"prod\"}]}"}) == [{"name": "STAGE", "value": "prod", "path": ["container_properties"]}]
	variables("aws_batch_job_definition", {"container_properties": "no JSON"}) == []
}

test_plain_variables_of_builds_are_read if {
	build({"name": "STAGE", "value": "prod", "type": "PLAINTEXT"}) == [{"name": "STAGE", "value": "prod", "path": ["environment", 0, "environment_variable", 0, "value"]}]
	build({"name": "TOKEN", "value": "shop/token", "type": "SECRETS_MANAGER"}) == []
}
