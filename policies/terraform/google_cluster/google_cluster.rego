# METADATA
# title: Kubernetes cluster as Terraform
# description: The cluster and its nodes are planned and reviewed like code.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/container_cluster
# custom:
#   id: GCP-0067
#   severity: info
#   checklist: [CONF-TF-2]
#   kinds: [google_container_cluster, google_container_node_pool]
#   message: "{address} is a cluster or its nodes"
#   remediation: Describe the cluster and its node pools as Terraform.
package rules.terraform.google_cluster

import data.lib.terraform

evidence contains terraform.place([], {})
