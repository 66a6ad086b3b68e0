# METADATA
# title: Backend without a health check
# description: The load balancer goes on sending requests to machines that no longer answer.
# related_resources:
#   - ref: https://cloud.google.com/load-balancing/docs/health-check-concepts
# custom:
#   id: GCP-0030
#   severity: high
#   checklist: [HA-ZONE-3]
#   kinds: [google_compute_backend_service, google_compute_region_backend_service]
#   relations: [references]
#   message: "Backend {address} has no health check"
#   remediation: Name a google_compute_health_check in health_checks.
package rules.terraform.google_backend_health

import data.lib.terraform

default applies := false

# Serverless and internet endpoints have no health checks, and without a backend there is nothing to check.
applies if {
	count(terraform.values.backend) > 0
	not endpoints
}

default endpoints := false

endpoints if {
	some neighbour in terraform.references
	neighbour.type in ["google_compute_region_network_endpoint_group", "google_compute_global_network_endpoint_group"]
}

violations contains terraform.place(["health_checks"], {}) if {
	applies
	not terraform.given("health_checks")
}
