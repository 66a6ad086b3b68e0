# METADATA
# title: Database that the internet can reach
# description: A load balancer before a data store lets everybody try passwords and exploits on it.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/services-networking/service/#loadbalancer
# custom:
#   id: K8S-0228
#   severity: high
#   checklist: [SEC-NET-3]
#   kinds: [Service]
#   message: "Service {service} opens {store} on port {port} to the internet"
#   remediation: Set type to ClusterIP, make the load balancer internal, or set loadBalancerSourceRanges to the networks that need it.
package rules.kubernetes.load_balancer_database

import data.lib.exposure

default applies := false

applies if exposure.public

stores := {
	"1433": "SQL Server", "1521": "Oracle", "2379": "etcd", "3306": "MySQL", "5432": "PostgreSQL", "5984": "CouchDB", "6379": "Redis",
	"9042": "Cassandra", "9200": "Elasticsearch", "11211": "Memcached", "26257": "CockroachDB", "27017": "MongoDB",
}

violations contains violation if {
	applies
	some i, port in input.resource.spec.ports
	store := stores[format_int(port.port, 10)]
	violation := {"path": ["spec", "ports", i], "params": {"service": input.resource.metadata.name, "store": store, "port": port.port}}
}
