# METADATA
# title: Kafka that talks without TLS
# description: Messages and credentials can be read on the network.
# related_resources:
#   - ref: https://docs.aws.amazon.com/msk/latest/developerguide/msk-encryption.html
# custom:
#   id: AWS-0013
#   severity: medium
#   checklist: [SEC-VAULT-3]
#   kinds: [aws_msk_cluster]
#   message: "Kafka cluster {address} accepts traffic without TLS"
#   remediation: Set encryption_info.encryption_in_transit.client_broker to TLS and in_cluster to true.
package rules.terraform.aws_kafka_transit

import data.lib.terraform

path := ["encryption_info", 0, "encryption_in_transit", 0]

transit := terraform.block(terraform.block(terraform.values, "encryption_info"), "encryption_in_transit")

violations contains terraform.place(array.concat(path, ["client_broker"]), {}) if transit.client_broker in ["PLAINTEXT", "TLS_PLAINTEXT"]

violations contains terraform.place(array.concat(path, ["in_cluster"]), {}) if terraform.off(transit, "in_cluster")
