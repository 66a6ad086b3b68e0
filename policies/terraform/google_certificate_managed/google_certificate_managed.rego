# METADATA
# title: Certificate that Google renews
# description: A managed certificate is issued and renewed by itself.
# related_resources:
#   - ref: https://cloud.google.com/certificate-manager/docs/overview
# custom:
#   id: GCP-0060
#   severity: info
#   checklist: [SEC-NET-2, SEC-CERT-3]
#   kinds: [google_compute_managed_ssl_certificate, google_certificate_manager_certificate]
#   message: "Certificate {address} is renewed by Google"
#   remediation: Use a managed certificate.
package rules.terraform.google_certificate_managed

import data.lib.terraform

evidence contains terraform.place(["managed"], {}) if not terraform.unset(terraform.values, "managed")
