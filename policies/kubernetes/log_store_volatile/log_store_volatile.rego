# METADATA
# title: Store of logs that keeps them in the container
# description: Logs that are gone when the store restarts are no record of anything.
# related_resources:
#   - ref: https://www.elastic.co/docs/deploy-manage/deploy/self-managed/install-elasticsearch-docker-prod
# custom:
#   id: K8S-0422
#   severity: high
#   checklist: [OBS-LOG-1]
#   kinds: [long_running]
#   mentions: [elasticsearch, opensearch]
#   message: "{image} keeps its data in the container"
#   remediation: Mount a volume for the data.
package rules.kubernetes.log_store_volatile

import data.lib.telemetry_stores

violations contains {"path": unit.path, "params": {"image": unit.image}} if {
	some unit in telemetry_stores.units
	unit.repository in ["elasticsearch/elasticsearch", "elasticsearch", "opensearchproject/opensearch", "bitnami/elasticsearch"]
	not unit.kept
}
