# METADATA
# title: Credential in a plain parameter
# description: A parameter of type String is stored and shown in clear to whoever may list parameters.
# related_resources:
#   - ref: https://docs.aws.amazon.com/systems-manager/latest/userguide/parameter-store-securestring.html
# custom:
#   id: AWS-0054
#   severity: medium
#   checklist: [SEC-VAULT-3, SEC-VAULT-4]
#   kinds: [aws_ssm_parameter]
#   message: "Parameter {address} keeps a credential as {type}"
#   remediation: Set type to SecureString.
package rules.terraform.aws_parameter_plain

import data.lib.secret_names
import data.lib.terraform

violations contains terraform.place(["type"], {"type": terraform.values.type}) if {
	terraform.values.type in ["String", "StringList"]
	parts := split(terraform.values.name, "/")
	secret_names.sensitive(parts[count(parts) - 1])
}
