package rules.kubernetes.ingress_tls_hosts_test

import data.rules.kubernetes.ingress_tls_hosts

shop(hosts, tls) := {"resource": {"kind": "Ingress", "spec": {"tls": tls, "rules": [{"host": host} | some host in hosts]}}}

test_a_host_that_no_entry_covers_is_found if {
	violation := {"path": ["spec", "rules", 1, "host"], "params": {"host": "api.example.com"}}
	ingress_tls_hosts.violations == {violation} with input as shop(["shop.example.com", "api.example.com"], [{"hosts": ["shop.example.com"]}])
}

test_a_wildcard_covers_one_label if {
	ingress_tls_hosts.violations == set() with input as shop(["api.example.com", "*.example.com"], [{"hosts": ["*.example.com"]}])
	violation := {"path": ["spec", "rules", 0, "host"], "params": {"host": "v1.api.example.com"}}
	ingress_tls_hosts.violations == {violation} with input as shop(["v1.api.example.com"], [{"hosts": ["*.example.com"]}])
}

test_rules_without_a_host_pass if {
	ingress_tls_hosts.violations == set() with input as {"resource": {"spec": {"tls": [{"hosts": ["a.example.com"]}], "rules": [{"http": {}}, {"host": ""}]}}}
}

test_entries_without_hosts_and_no_tls_are_not_asked if {
	ingress_tls_hosts.violations == set() with input as shop(["shop.example.com"], [{"secretName": "shop"}])
	ingress_tls_hosts.violations == set() with input as shop(["shop.example.com"], [])
	not ingress_tls_hosts.applies with input as shop(["shop.example.com"], [{}])
}
