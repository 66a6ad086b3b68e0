# METADATA
# title: Cluster that can be deleted by mistake
# description: One wrong plan deletes the cluster with everything that runs on it.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/container_cluster
# custom:
#   id: GCP-0041
#   severity: low
#   advice: true
#   checklist: [CONF-TF-2]
#   kinds: [google_container_cluster]
#   message: "Cluster {address} is not protected from deletion"
#   remediation: Leave out deletion_protection or set it to true.
package rules.terraform.google_cluster_deletion

import data.lib.terraform

violations contains terraform.place(["deletion_protection"], {}) if terraform.off(terraform.values, "deletion_protection")
