# METADATA
# title: Metadata service that answers without a token
# description: Whoever makes the application fetch an address (SSRF) then gets the credentials of the server's role.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/configuring-instance-metadata-service.html
# custom:
#   id: AWS-0041
#   severity: high
#   advice: true
#   checklist: [CONF-TF-5]
#   kinds: [aws_instance, aws_spot_instance_request, aws_launch_template, aws_launch_configuration]
#   message: "The metadata service of {address} answers without a token"
#   remediation: Set metadata_options.http_tokens to required.
package rules.terraform.aws_instance_metadata

import data.lib.terraform

options := terraform.block(terraform.values, "metadata_options")

violations contains terraform.place(terraform.within("metadata_options", "http_tokens"), {}) if {
	object.get(options, "http_tokens", null) != "required"
	object.get(options, "http_endpoint", null) != "disabled"
}
