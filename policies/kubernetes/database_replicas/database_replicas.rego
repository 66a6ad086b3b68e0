# METADATA
# title: Database replicates to other pods
# description: The image, its settings or its arguments set up a primary with replicas, and there are several of them.
# related_resources:
#   - ref: https://kubernetes.io/docs/tasks/run-application/run-replicated-stateful-application/
# custom:
#   id: K8S-0248
#   severity: info
#   checklist: [HA-ZONE-2]
#   kinds: [StatefulSet]
#   message: "{engine} in {workload} replicates over {replicas} pods"
#   remediation: Set up replication between the pods of the StatefulSet, best by an operator.
package rules.kubernetes.database_replicas

import data.lib.databases
import data.lib.workloads

evidence contains {"path": server.path, "params": params} if {
	workloads.replicas > 1
	some server in databases.servers
	server.replicated == true
	params := {"engine": server.engine, "workload": input.resource.metadata.name, "replicas": workloads.replicas}
}
