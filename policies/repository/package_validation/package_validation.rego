# METADATA
# title: Library that validates requests
# description: Requests are checked against a schema by a library, and not by hand here and there.
# related_resources:
#   - ref: https://cheatsheetseries.owasp.org/cheatsheets/Input_Validation_Cheat_Sheet.html
# custom:
#   id: REPO-0361
#   severity: info
#   checklist: [SEC-API-2]
#   kinds: [package]
#   message: "{name} is used"
#   remediation: Check requests with a validation library of the server, such as ajv, joi, pydantic or Jakarta Validation.
package rules.repository.package_validation

import data.lib.packages

libraries := {
	"express-validator", "express-openapi-validator", "joi", "celebrate", "class-validator", "ajv", "zod", "yup", "fastest-validator", "pydantic", "marshmallow", "cerberus", "connexion", "flask-pydantic", "webargs", "go-playground/validator", "spring-boot-starter-validation",
	"hibernate-validator", "jakarta.validation-api", "quarkus-hibernate-validator", "micronaut-validation", "fluentvalidation", "fluentvalidation.aspnetcore", "dry-validation", "validator_derive", "garde", "respect/validation", "ozzo-validation", "kin-openapi", "protovalidate", "fastapi",
}

# A page checks what is typed, which nobody who calls the API has to go through.
evidence contains {"path": dependency.path, "params": {"name": dependency.name}} if {
	not packages.browser
	some dependency in packages.dependencies
	validates(dependency)
}

validates(dependency) if packages.short(dependency) in libraries

validates(dependency) if contains(dependency.name, "go-playground/validator")
