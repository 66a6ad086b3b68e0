# METADATA
# title: Snapshot that every account may restore
# description: Everybody with an AWS account can make a copy of the database or server from it.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_ShareSnapshot.html
# custom:
#   id: AWS-0043
#   severity: critical
#   checklist: [CONF-TF-3, CONF-TF-5]
#   kinds: [aws_db_snapshot, aws_db_cluster_snapshot, aws_ami_launch_permission]
#   message: "{address} is public"
#   remediation: Name the accounts that may use it instead of "all".
package rules.terraform.aws_snapshot_public

import data.lib.terraform

violations contains terraform.place(["shared_accounts"], {}) if "all" in terraform.values.shared_accounts

violations contains terraform.place(["group"], {}) if terraform.values.group == "all"
