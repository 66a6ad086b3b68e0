# METADATA
# title: Certificate that nobody renews
# description: A certificate that was uploaded expires on its day unless somebody remembers, and its private key lies in the state.
# related_resources:
#   - ref: https://docs.aws.amazon.com/acm/latest/userguide/import-certificate.html
# custom:
#   id: AWS-0024
#   severity: medium
#   checklist: [SEC-NET-2, SEC-CERT-3]
#   kinds: [aws_acm_certificate, aws_iam_server_certificate]
#   message: "Certificate {address} was uploaded, so nothing renews it"
#   remediation: Let Certificate Manager issue it (domain_name with validation_method DNS) instead of uploading certificate_body and private_key.
package rules.terraform.aws_certificate_imported

import data.lib.terraform

violations contains terraform.place(["certificate_body"], {}) if {
	uploaded
	not renewed
}

uploaded if input.resource.type == "aws_iam_server_certificate"

uploaded if terraform.given("certificate_body")

# Another authority, asked by the same configuration, renews it with the next run.
renewed if {
	some targets in input.resource.references
	some target in targets
	contains(target, "acme_certificate.")
}
