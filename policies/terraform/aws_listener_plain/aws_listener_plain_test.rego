package rules.terraform.aws_listener_plain_test

import data.lib.plans_test as plans
import data.rules.terraform.aws_listener_plain as rule

listener(action, references) := plans.related("aws_lb_listener", {"port": 80, "protocol": "HTTP", "default_action": [action]}, {"references": references})

found := {plans.place("aws_lb_listener", ["protocol"], {"port": 80})}

test_a_listener_that_forwards_http_is_found if {
	rule.violations == found with input as listener({"type": "forward"}, [])
	rule.violations == found with input as listener({"type": "forward"}, [plans.neighbour("aws_lb", {"internal": false})])
	rule.violations == found with input as listener({"type": "redirect", "redirect": [{"protocol": "HTTP"}]}, [])
}

test_a_classic_load_balancer_with_http_is_found if {
	values := {"listener": [{"lb_protocol": "https", "lb_port": 443}, {"lb_protocol": "http", "lb_port": 80}]}
	rule.violations == {plans.place("aws_elb", ["listener", 1, "lb_protocol"], {"port": 80})} with input as plans.resource("aws_elb", values)
	rule.violations == set() with input as plans.resource("aws_elb", object.union(values, {"internal": true}))
}

test_a_redirect_a_fixed_answer_and_https_pass if {
	rule.violations == set() with input as listener({"type": "redirect", "redirect": [{"protocol": "HTTPS"}]}, [])
	rule.violations == set() with input as listener({"type": "fixed-response"}, [])
	rule.violations == set() with input as plans.resource("aws_lb_listener", {"port": 443, "protocol": "HTTPS", "default_action": [{"type": "forward"}]})
	rule.applies with input as plans.resource("aws_lb_listener", {"port": 443, "protocol": "HTTPS"})
}

test_an_internal_load_balancer_is_not_asked if {
	rule.violations == set() with input as listener({"type": "forward"}, [plans.neighbour("aws_lb", {"internal": true})])
	rule.applies == false with input as listener({"type": "forward"}, [plans.neighbour("aws_lb", {"internal": true})])
}
