# METADATA
# title: Environment variables of functions, tasks and builds
# description: Where Lambda, ECS, Batch, App Runner and CodeBuild get them from.
package lib.aws_environment

import data.lib.terraform

# Variables written in clear: {"name": …, "value": …, "path": […]}. Paths end at the attribute where a JSON text holds them.
variables := array.concat(array.concat(functions, containers), array.concat(services, builds))

functions := [{"name": name, "value": value, "path": ["environment", i, "variables", name]} |
	input.resource.type == "aws_lambda_function"
	some i, environment in terraform.values.environment
	some name, value in environment.variables
]

containers := [{"name": variable.name, "value": variable.value, "path": [definition.key]} |
	some definition in definitions
	some variable in definition.container.environment
]

# Containers of ECS and Batch stand in a JSON text: {"key": the attribute, "container": …}.
definitions := [{"key": key, "container": container} |
	some key in ["container_definitions", "container_properties"]
	some container in terraform.listed(json.unmarshal(terraform.values[key]))
]

services := [{"name": name, "value": value, "path": array.concat(path, [name])} |
	input.resource.type == "aws_apprunner_service"
	path := ["source_configuration", 0, "image_repository", 0, "image_configuration", 0, "runtime_environment_variables"]
	some name, value in object.get(terraform.values, path, {})
]

builds := [{"name": variable.name, "value": variable.value, "path": ["environment", 0, "environment_variable", i, "value"]} |
	input.resource.type == "aws_codebuild_project"
	some i, variable in terraform.block(terraform.values, "environment").environment_variable
	object.get(variable, "type", "PLAINTEXT") in ["PLAINTEXT", null, ""]
]
