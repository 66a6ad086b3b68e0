# METADATA
# title: Data store that is open to the internet
# description: Databases, caches and file shares are meant for the servers beside them. Open ones are found and emptied by machines.
# related_resources:
#   - ref: https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html
# custom:
#   id: AWS-0035
#   severity: high
#   checklist: [CONF-TF-1, CONF-TF-3, CONF-TF-5]
#   kinds: [aws_security_group, aws_default_security_group, aws_security_group_rule, aws_vpc_security_group_ingress_rule]
#   message: "{address} opens {service} (port {port}) to {source}"
#   remediation: Let in only the security groups of the servers that use it (security_groups, source_security_group_id or referenced_security_group_id).
package rules.terraform.aws_data_port_open

import data.lib.aws_network
import data.lib.terraform

ports := {
	445: "SMB", 1433: "SQL Server", 1521: "Oracle", 2049: "NFS", 2181: "ZooKeeper", 2379: "etcd", 3306: "MySQL", 5432: "PostgreSQL", 5439: "Redshift",
	5601: "Kibana", 5984: "CouchDB", 6379: "Redis", 8086: "InfluxDB", 9042: "Cassandra", 9092: "Kafka", 9200: "Elasticsearch", 9300: "Elasticsearch",
	11211: "Memcached", 26257: "CockroachDB", 27017: "MongoDB",
}

violations contains terraform.place(opening.path, {"service": service, "port": port, "source": opening.source}) if {
	some opening in aws_network.openings
	not aws_network.wide(opening)
	some port, service in ports
	aws_network.holds(opening, port)
}
