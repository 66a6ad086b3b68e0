# METADATA
# title: Standby of a message broker
# description: When the broker's server or zone fails, messages wait until it is back.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/mq_broker
# custom:
#   id: AWS-0080
#   severity: medium
#   checklist: [HA-ZONE-4]
#   kinds: [aws_mq_broker]
#   message: "Message broker {address} is a single instance"
#   remediation: Set deployment_mode to ACTIVE_STANDBY_MULTI_AZ or CLUSTER_MULTI_AZ.
package rules.terraform.aws_broker_single

import data.lib.terraform

violations contains terraform.place(["deployment_mode"], {}) if object.get(terraform.values, "deployment_mode", "SINGLE_INSTANCE") in ["SINGLE_INSTANCE", null]

evidence contains terraform.place(["deployment_mode"], {}) if terraform.values.deployment_mode in ["ACTIVE_STANDBY_MULTI_AZ", "CLUSTER_MULTI_AZ"]
