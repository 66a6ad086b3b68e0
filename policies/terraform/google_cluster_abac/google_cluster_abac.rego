# METADATA
# title: Cluster with the old authorization
# description: Attribute-based access control gives every service account of the cluster broad rights that RBAC cannot take away.
# related_resources:
#   - ref: https://cloud.google.com/kubernetes-engine/docs/how-to/hardening-your-cluster
# custom:
#   id: GCP-0032
#   severity: high
#   checklist: [SEC-JWT-5]
#   kinds: [google_container_cluster]
#   message: "Cluster {address} uses attribute-based access control"
#   remediation: Set enable_legacy_abac to false.
package rules.terraform.google_cluster_abac

import data.lib.terraform

violations contains terraform.place(["enable_legacy_abac"], {}) if terraform.on(terraform.values, "enable_legacy_abac")
