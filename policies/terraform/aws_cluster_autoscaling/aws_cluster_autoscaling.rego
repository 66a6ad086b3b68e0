# METADATA
# title: Servers that come and go by need
# description: The cluster gets more nodes when pods or tasks wait, and fewer when they are idle.
# related_resources:
#   - ref: https://docs.aws.amazon.com/eks/latest/userguide/autoscaling.html
# custom:
#   id: AWS-0121
#   severity: info
#   checklist: [SCALE-HPA-3]
#   kinds: [aws_eks_cluster, aws_ecs_capacity_provider]
#   message: "{address} scales its servers by need"
#   remediation: Set compute_config.enabled (EKS Auto Mode) or managed_scaling.status ENABLED, or install Cluster Autoscaler or Karpenter, without which the bounds of node groups are only bounds.
package rules.terraform.aws_cluster_autoscaling

import data.lib.terraform

evidence contains terraform.place(["compute_config", 0, "enabled"], {}) if terraform.on(terraform.block(terraform.values, "compute_config"), "enabled")

evidence contains terraform.place(["auto_scaling_group_provider", 0, "managed_scaling", 0, "status"], {}) if {
	group := terraform.block(terraform.values, "auto_scaling_group_provider")
	terraform.block(group, "managed_scaling").status == "ENABLED"
}
