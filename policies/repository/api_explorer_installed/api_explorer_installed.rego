# METADATA
# title: Explorer of the API is deployed
# description: Callers try out the API from its description. One that is not told which shows the example that it comes with.
# related_resources:
#   - ref: https://github.com/swagger-api/swagger-ui/blob/master/docs/usage/configuration.md
# custom:
#   id: REPO-0370
#   severity: low
#   checklist: [DOC-OPENAPI-2]
#   kinds: [compose_service]
#   message: The explorer is not told which description to show, so it shows the one that it comes with
#   remediation: Set SWAGGER_JSON, SWAGGER_JSON_URL, URLS or SPEC_URL to the OpenAPI document of the API.
package rules.repository.api_explorer_installed

images := ["swaggerapi/swagger-ui", "redocly/redoc", "scalarapi/api-reference", "mrin9/rapidoc"]

default applies := false

applies if {
	input.facts.purpose != "development"
	some image in images
	contains(object.get(input.resource, "image", ""), image)
}

names := ["SWAGGER_JSON", "SWAGGER_JSON_URL", "URL", "URLS", "API_URL", "API_URLS", "SPEC_URL", "CONFIG_URL", "API_REFERENCE_CONFIG"]

default told := false

told if {
	some name in names
	input.resource.environment[name]
}

told if {
	some text in input.resource.environment
	is_string(text)
	split(text, "=")[0] in names
}

told if count(input.resource.env_file) > 0

# A description or a page of one's own.
told if count(input.resource.volumes) > 0

evidence contains {"path": ["image"], "params": {}} if told

violations contains {"path": ["image"], "params": {}} if not told
