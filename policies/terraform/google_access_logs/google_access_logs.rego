# METADATA
# title: Access logs of a load balancer
# description: Every request is written down with its answer.
# related_resources:
#   - ref: https://cloud.google.com/load-balancing/docs/https/https-logging-monitoring
# custom:
#   id: GCP-0031
#   severity: info
#   checklist: [OBS-AUDIT-1]
#   kinds: [google_compute_backend_service, google_compute_region_backend_service]
#   message: "Backend {address} writes access logs"
#   remediation: Set log_config.enable to true at the backend service.
package rules.terraform.google_access_logs

import data.lib.terraform

evidence contains terraform.place(["log_config", 0, "enable"], {}) if terraform.on(terraform.block(terraform.values, "log_config"), "enable")
