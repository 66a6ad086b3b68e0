# METADATA
# title: Origins that may call from a browser
# description: With a wildcard every website may call the API, or write to the bucket, from its visitors' browsers.
# related_resources:
#   - ref: https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-cors.html
# custom:
#   id: AWS-0109
#   severity: medium
#   checklist: [SEC-API-3]
#   kinds: [aws_apigatewayv2_api, aws_lambda_function_url, aws_s3_bucket_cors_configuration]
#   message: "{address} lets every website call it"
#   remediation: List your own origins, such as https://shop.example.com, in place of "*".
package rules.terraform.aws_cors

import data.lib.terraform

default applies := false

applies if count(rules) > 0

# {"origins": […], "path": […]}; a bucket that only gives files away may do so to everybody.
rules := array.concat(apis, buckets)

apis := [{"origins": origins, "path": [name, 0, "allow_origins"]} |
	some name in ["cors_configuration", "cors"]
	origins := terraform.block(terraform.values, name).allow_origins
	is_array(origins)
]

buckets := [{"origins": rule.allowed_origins, "path": ["cors_rule", i, "allowed_origins"]} |
	some i, rule in terraform.values.cors_rule
	some method in rule.allowed_methods
	method in ["PUT", "POST", "DELETE"]
]

violations contains terraform.place(rule.path, {}) if {
	some rule in rules
	some origin in rule.origins
	origin in ["*", "https://*", "http://*"]
}

evidence contains terraform.place(rule.path, {}) if {
	some rule in rules
	count(rule.origins) > 0
	not "*" in rule.origins
}
