# METADATA
# title: Certificate that AWS renews
# description: Certificate Manager issues the certificate and renews it before it expires, as long as its DNS record or private authority is there.
# related_resources:
#   - ref: https://docs.aws.amazon.com/acm/latest/userguide/managed-renewal.html
# custom:
#   id: AWS-0023
#   severity: info
#   checklist: [SEC-NET-2, SEC-CERT-3]
#   kinds: [aws_acm_certificate]
#   message: "Certificate {address} is issued and renewed by Certificate Manager"
#   remediation: Request the certificate with validation_method DNS and its records in Route 53, or from a private authority by certificate_authority_arn.
package rules.terraform.aws_certificate_managed

import data.lib.terraform

evidence contains terraform.place(["validation_method"], {}) if terraform.values.validation_method == "DNS"

evidence contains terraform.place(["certificate_authority_arn"], {}) if terraform.given("certificate_authority_arn")
