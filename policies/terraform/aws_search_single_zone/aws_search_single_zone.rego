# METADATA
# title: Search domain in a single zone
# description: When that zone or its only node fails, search and logs are away, and with one node the data too.
# related_resources:
#   - ref: https://docs.aws.amazon.com/opensearch-service/latest/developerguide/managedomains-multiaz.html
# custom:
#   id: AWS-0079
#   severity: medium
#   checklist: [HA-ZONE-1]
#   kinds: [aws_opensearch_domain, aws_elasticsearch_domain]
#   message: "Search domain {address} runs in a single zone"
#   remediation: Set cluster_config.zone_awareness_enabled to true with instance_count of 2 or more (3 for three zones).
package rules.terraform.aws_search_single_zone

import data.lib.terraform

config := terraform.block(terraform.values, "cluster_config")

violations contains terraform.place(terraform.within("cluster_config", key), {}) if {
	not terraform.on(config, "multi_az_with_standby_enabled")
	key := [key | some key in ["instance_count", "zone_awareness_enabled"]; not enough(key)][0]
}

enough(key) if {
	key == "instance_count"
	config[key] > 1
}

enough(key) if terraform.on(config, key)
