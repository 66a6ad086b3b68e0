package rules.terraform.aws_nat_single_zone_test

import data.lib.plans_test as plans
import data.rules.terraform.aws_nat_single_zone as rule

gateway(values, referrers) := plans.related("aws_nat_gateway", values, {"referrers": referrers})

route(table) := object.union(plans.neighbour("aws_route", {}), {"references": {"nat_gateway_id": ["aws_nat_gateway.main"], "route_table_id": [table]}})

test_several_tables_for_one_gateway_are_found if {
	rule.violations == {plans.place("aws_nat_gateway", [], {"tables": 2})} with input as gateway({}, [route("aws_route_table.a"), route("aws_route_table.b")])
	rule.violations == {plans.place("aws_nat_gateway", [], {"tables": 2})} with input as gateway({}, [route("aws_route_table.a"), plans.referrer("aws_route_table", {}, "route.nat_gateway_id", "aws_nat_gateway")])
}

test_a_gateway_for_one_table_passes if {
	rule.violations == set() with input as gateway({}, [route("aws_route_table.a"), route("aws_route_table.a")])
	rule.applies with input as gateway({}, [])
}

test_a_regional_gateway_is_not_asked if {
	rule.violations == set() with input as gateway({"availability_mode": "regional"}, [route("aws_route_table.a"), route("aws_route_table.b")])
	rule.applies == false with input as gateway({"availability_mode": "regional"}, [])
}
