# METADATA
# title: What is open to the internet
# description: Ranges of addresses that mean everybody, and the ports of services that are not made for everybody.
package lib.internet

# Half of all addresses is as open as all.
everywhere := {"0.0.0.0/0", "::/0", "0.0.0.0/1", "128.0.0.0/1", "::/1", "8000::/1", "*", "any", "internet"}

# Whether a source means everybody.
open(source) if lower(source) in everywhere

open(source) if endswith(source, "/0")

# Remote shells and desktops, file shares, databases, caches, queues and the APIs of container hosts.
sensitive := [
	22, 23, 135, 139, 445, 1433, 1521, 2375, 2376, 2379, 3306, 3389, 5432, 5601, 5900, 5984, 5985, 5986,
	6379, 9042, 9092, 9200, 9300, 10250, 11211, 27017,
]

# The sensitive ports that ranges such as "22", "8000-9000" and "*" hold, as a text; undefined where they hold none.
exposed(ranges) := "every port" if {
	some range in ranges
	bounds := bounds_of(range)
	bounds[0] <= 1
	bounds[1] == 65535
} else := concat(", ", ports) if {
	ports := [format_int(port, 10) | some port in sensitive; holds(ranges, port)]
	count(ports) > 0
}

holds(ranges, port) if {
	some range in ranges
	bounds := bounds_of(range)
	bounds[0] <= port
	port <= bounds[1]
}

bounds_of(range) := [0, 65535] if range == "*"

bounds_of(range) := [to_number(parts[0]), to_number(parts[count(parts) - 1])] if {
	range != "*"
	parts := split(range, "-")
}
