# METADATA
# title: Store of logs that keeps them in the container in a Compose file
# description: Logs that are gone when the store restarts are no record of anything.
# related_resources:
#   - ref: https://www.elastic.co/docs/deploy-manage/deploy/self-managed/install-elasticsearch-docker-prod
# custom:
#   id: REPO-0255
#   severity: high
#   checklist: [OBS-LOG-1]
#   kinds: [compose_service]
#   message: "{image} keeps its data in the container"
#   remediation: Mount a volume for the data.
package rules.repository.log_store_volatile_composed

import data.lib.telemetry_stores

violations contains {"path": unit.path, "params": {"image": unit.image}} if {
	input.facts.purpose == "production"
	some unit in telemetry_stores.units
	unit.repository in ["elasticsearch/elasticsearch", "elasticsearch", "opensearchproject/opensearch", "bitnami/elasticsearch"]
	not unit.kept
}
