package rules.repository.api_explorer_installed_test

import data.rules.repository.api_explorer_installed

explorer(more) := {"facts": {"purpose": "production"}, "resource": object.union({"image": "swaggerapi/swagger-ui:v5.29.0"}, more)}

place := {{"path": ["image"], "params": {}}}

test_an_explorer_that_is_told_what_to_show if {
	every more in [{"environment": {"SWAGGER_JSON": "/api/openapi.yaml"}}, {"environment": ["URL=/openapi.yaml"]}, {"volumes": ["./openapi.yaml:/usr/share/nginx/html/swagger.json"]}, {"env_file": ["explorer.env"]}] {
		api_explorer_installed.evidence == place with input as explorer(more)
		api_explorer_installed.violations == set() with input as explorer(more)
	}
	api_explorer_installed.applies with input as explorer({})
}

test_one_that_is_not if {
	api_explorer_installed.violations == place with input as explorer({})
	api_explorer_installed.evidence == set() with input as explorer({})
	not api_explorer_installed.applies with input as {"facts": {"purpose": "production"}, "resource": {"image": "nginx:1.29"}}
	not api_explorer_installed.applies with input as {"facts": {"purpose": "development"}, "resource": {"image": "swaggerapi/swagger-ui"}}
}
