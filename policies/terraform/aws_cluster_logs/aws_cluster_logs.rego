# METADATA
# title: Audit log of a cluster
# description: The audit log tells who changed what in the cluster; it cannot be written afterwards.
# related_resources:
#   - ref: https://docs.aws.amazon.com/eks/latest/userguide/control-plane-logs.html
# custom:
#   id: AWS-0093
#   severity: medium
#   checklist: [OBS-AUDIT-3]
#   kinds: [aws_eks_cluster]
#   message: "Cluster {address} writes no audit log"
#   remediation: Add "audit" to enabled_cluster_log_types, with "api" and "authenticator".
package rules.terraform.aws_cluster_logs

import data.lib.terraform

default logged := false

logged if "audit" in terraform.values.enabled_cluster_log_types

violations contains terraform.place(["enabled_cluster_log_types"], {}) if not logged

evidence contains terraform.place(["enabled_cluster_log_types"], {}) if logged
