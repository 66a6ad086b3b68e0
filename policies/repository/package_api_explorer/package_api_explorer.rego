# METADATA
# title: Explorer of the API in a package
# description: Callers try out the API from its description, and see at once what it answers.
# related_resources:
#   - ref: https://swagger.io/tools/swagger-ui/
# custom:
#   id: REPO-0362
#   severity: info
#   checklist: [DOC-OPENAPI-2]
#   kinds: [package]
#   message: "{name} serves an explorer"
#   remediation: Serve Swagger UI, Redoc or Scalar from the OpenAPI document.
package rules.repository.package_api_explorer

import data.lib.packages

libraries := {
	"swagger-ui-express", "swagger-ui-dist", "swagger-ui-react", "swagger-ui", "@fastify/swagger-ui", "redoc", "redoc-express", "@stoplight/elements", "rapidoc", "@scalar/api-reference", "@scalar/express-api-reference", "@scalar/nestjs-api-reference", "@scalar/fastify-api-reference", "docusaurus-plugin-openapi-docs",
	"drf-spectacular", "drf-yasg", "flask-swagger-ui", "flasgger", "flask-smorest", "swashbuckle.aspnetcore", "swashbuckle.aspnetcore.swaggerui", "nswag.aspnetcore", "scalar.aspnetcore", "springdoc-openapi-starter-webmvc-ui", "springdoc-openapi-starter-webflux-ui", "springdoc-openapi-ui", "springdoc-openapi-webflux-ui",
	"quarkus-smallrye-openapi", "http-swagger", "gin-swagger", "echo-swagger", "fiber-swagger", "rswag-ui", "utoipa-swagger-ui", "utoipa-redoc", "utoipa-scalar",
}

evidence contains {"path": dependency.path, "params": {"name": dependency.name}} if {
	some dependency in packages.dependencies
	serves(dependency)
}

serves(dependency) if lower(dependency.name) in libraries

serves(dependency) if packages.short(dependency) in libraries
