# METADATA
# title: Automatic failover switched off
# description: When the primary fails, the database stays away until a person makes another instance the primary.
# related_resources:
#   - ref: https://www.kubegres.io/doc/properties-explained.html
#   - ref: https://github.com/mariadb-operator/mariadb-operator/blob/main/docs/replication.md
# custom:
#   id: K8S-0268
#   severity: medium
#   checklist: [HA-ZONE-4]
#   kinds:
#     - Kubegres.kubegres.reactive-tech.io
#     - MariaDB.k8s.mariadb.com
#     - PostgresCluster.postgres-operator.crunchydata.com
#   message: "{kind} {name} does not fail over by itself"
#   remediation: Remove the setting that switches failover off.
package rules.kubernetes.failover_off

violations contains {"path": path, "params": {"kind": input.resource.kind, "name": input.resource.metadata.name}} if {
	some path in places
}

places contains ["spec", "failover", "isDisabled"] if input.resource.spec.failover.isDisabled == true

places contains ["spec", "replication", "primary", field] if {
	some field in ["automaticFailover", "autoFailover"]
	input.resource.spec.replication.primary[field] == false
}

# Patroni changes nothing while it is paused.
places contains ["spec", "patroni", "dynamicConfiguration", "pause"] if input.resource.spec.patroni.dynamicConfiguration.pause == true
