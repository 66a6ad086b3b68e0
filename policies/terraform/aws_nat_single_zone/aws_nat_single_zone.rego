# METADATA
# title: Several networks that leave through one zone
# description: When the zone of the NAT gateway fails, servers in the other zones lose the way out as well.
# related_resources:
#   - ref: https://docs.aws.amazon.com/vpc/latest/userguide/nat-gateway-basics.html
# custom:
#   id: AWS-0084
#   severity: low
#   advice: true
#   checklist: [HA-ZONE-1]
#   kinds: [aws_nat_gateway]
#   relations: [referrers]
#   message: "NAT gateway {address} serves {tables} route tables"
#   remediation: Add a NAT gateway for each zone and route each zone to its own, or set availability_mode to regional.
package rules.terraform.aws_nat_single_zone

import data.lib.terraform

default applies := true

applies := false if terraform.values.availability_mode == "regional"

tables := {table |
	some route in terraform.referrers
	terraform.refers_here(route, route_attributes[route.type])
	some table in tables_of(route)
}

route_attributes := {"aws_route": "nat_gateway_id", "aws_route_table": "route.nat_gateway_id"}

tables_of(route) := [route.address] if {
	route.type == "aws_route_table"
} else := object.get(route.references, "route_table_id", [])

violations contains terraform.place([], {"tables": count(tables)}) if {
	applies
	count(tables) > 1
}
