# METADATA
# title: Reads go to replicas
# description: The application has an address for reading that is not the one for writing.
# related_resources:
#   - ref: https://www.postgresql.org/docs/current/hot-standby.html
# custom:
#   id: REPO-0453
#   severity: info
#   checklist: [SCALE-DB-1]
#   kinds: [settings]
#   message: "{setting} is where reads go"
#   remediation: Give the application an address of the replicas for what it only reads.
package rules.repository.replica_reads

import data.lib.app_settings

# Words of a name that mean a database to read from.
readers := [
	"_read_replica_", "_read_replicas_", "_replica_host_", "_replica_hosts_", "_replica_url_", "_replica_dsn_", "_db_read_", "_database_read_",
	"_db_reader_", "_reader_endpoint_", "_read_host_", "_readonly_url_", "_read_only_url_", "_readonly_database_", "_read_database_", "_database_replica_", "_db_replica_",
]

evidence contains {"path": setting.path, "params": {"setting": setting.key}} if {
	some setting in app_settings.known
	app_settings.mentions(setting, readers)
	app_settings.ends(setting, ["host", "hosts", "url", "urls", "dsn", "uri", "endpoint", "address", "addr", "server"])
	not app_settings.mentions(setting, ["_redis_", "_cache_", "_kafka_", "_mongo_sentinel_"])
	setting.text != ""
	not is_boolean(object.get(setting, "on", null))
}
