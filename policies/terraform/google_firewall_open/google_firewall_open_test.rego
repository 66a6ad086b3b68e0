package rules.terraform.google_firewall_open_test

import data.lib.plans_test as plans
import data.rules.terraform.google_firewall_open as rule

test_sensitive_ports_are_found if {
	rule.violations == {plans.place("google_compute_firewall", ["allow", 1, "ports"], {"ports": "22, 3306, 3389", "source": "0.0.0.0/0"})} with input as plans.resource("google_compute_firewall", {"name": "web", "network": "main", "direction": "INGRESS", "source_ranges": ["0.0.0.0/0"], "allow": [{"protocol": "tcp", "ports": ["443"]}, {"protocol": "tcp", "ports": ["22", "3000-3400"]}]})
	rule.violations == {plans.place("google_compute_firewall", ["allow", 0, "ports"], {"ports": "22", "source": "0.0.0.0/0"})} with input as plans.resource("google_compute_firewall", {"name": "web", "network": "main", "direction": "INGRESS", "source_ranges": null, "allow": [{"protocol": "tcp", "ports": ["22"]}]})
	rule.violations == {plans.place("google_compute_firewall", ["allow", 0, "ports"], {"ports": "every port", "source": "::/0"})} with input as plans.resource("google_compute_firewall", {"name": "web", "network": "main", "direction": "INGRESS", "source_ranges": ["::/0"], "allow": [{"protocol": "all"}]})
}

test_web_ports_and_known_networks_pass if {
	rule.violations == set() with input as plans.resource("google_compute_firewall", {"name": "web", "network": "main", "direction": "INGRESS", "source_ranges": ["0.0.0.0/0"], "allow": [{"protocol": "tcp", "ports": ["80", "443"]}, {"protocol": "icmp"}]})
	rule.violations == set() with input as plans.resource("google_compute_firewall", {"name": "web", "network": "main", "direction": "INGRESS", "source_ranges": ["35.235.240.0/20"], "allow": [{"protocol": "tcp", "ports": ["22"]}]})
	rule.violations == set() with input as plans.resource("google_compute_firewall", {"name": "web", "network": "main", "direction": "INGRESS", "source_tags": ["bastion"], "allow": [{"protocol": "tcp", "ports": ["22"]}]})
	rule.violations == set() with input as plans.referring("google_compute_firewall", {"name": "web", "network": "main", "direction": "INGRESS", "allow": [{"protocol": "tcp", "ports": ["22"]}]}, {"source_ranges": ["google_compute_subnetwork.main"]})
}

test_rules_that_open_nothing_pass if {
	rule.violations == set() with input as plans.resource("google_compute_firewall", {"direction": "EGRESS", "source_ranges": ["0.0.0.0/0"], "allow": [{"protocol": "all"}]})
	rule.violations == set() with input as plans.resource("google_compute_firewall", {"name": "web", "network": "main", "direction": "INGRESS", "disabled": true, "source_ranges": ["0.0.0.0/0"], "allow": [{"protocol": "all"}]})
	rule.violations == set() with input as plans.resource("google_compute_firewall", {"name": "web", "network": "main", "direction": "INGRESS", "source_ranges": ["0.0.0.0/0"], "deny": [{"protocol": "all"}]})
}
