# METADATA
# title: Memory of Redis
# description: Without maxmemory, or with one as large as the container, Redis grows until the kernel ends it; while it saves or feeds a replica, pages that change are there twice.
# related_resources:
#   - ref: https://redis.io/docs/latest/operate/oss_and_stack/management/optimization/memory-optimization/#memory-allocation
#   - ref: https://redis.io/docs/latest/operate/oss_and_stack/management/admin/#memory
# custom:
#   id: REPO-0403
#   severity: medium
#   checklist: [PERF-REDIS-3]
#   kinds: [redis_server]
#   relations: [configurations]
#   message: "{problem}"
#   remediation: Set maxmemory to three quarters of the container's memory limit or less.
#   parameters:
#     share: {description: Greatest share of the memory limit that maxmemory may have in percent., default: 90}
package rules.repository.redis_memory

default applies := false

applies if {
	input.resource.role == "server"
	input.resource.is_deployed
	known
}

# A configuration file that stands elsewhere may say it.
known if count(maximums) + count(input.related.configurations) > 0

known if not input.resource.has_file

# Arguments go before the file.
maximums := [input.resource.maxmemory] if {
	input.resource.maxmemory
} else := [configuration.maxmemory | some configuration in input.related.configurations; configuration.maxmemory]

greatest := (input.resource.memory * data.parameters["REPO-0403"].share) / 100

path := ["maxmemory", "text"] if {
	input.resource.maxmemory
} else := ["container"]

violations contains {"path": path, "params": {"problem": "maxmemory leaves no room below the memory limit"}} if {
	applies
	some maximum in maximums
	maximum.value > greatest
}

violations contains {"path": path, "params": {"problem": "Redis has no maxmemory"}} if {
	applies
	count([maximum | some maximum in maximums; maximum.value != 0]) == 0
}

evidence contains {"path": path, "params": {"problem": ""}} if {
	applies
	some maximum in maximums
	is_number(maximum.value)
	maximum.value > 0
	fits(maximum.value)
}

fits(_) if input.resource.memory == null

fits(value) if value <= greatest
