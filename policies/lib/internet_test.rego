package lib.internet_test

import data.lib.internet

test_everybody_is_known_by_many_names if {
	every source in ["0.0.0.0/0", "10.0.0.0/0", "::/0", "128.0.0.0/1", "*", "Internet", "Any"] {
		internet.open(source)
	}
	every source in ["10.0.0.0/8", "VirtualNetwork", "203.0.113.7/32"] {
		not internet.open(source)
	}
}

test_sensitive_ports_are_found_in_ranges if {
	internet.exposed(["22"]) == "22"
	internet.exposed(["443", "3000-3400"]) == "3306, 3389"
	internet.exposed(["*"]) == "every port"
	internet.exposed(["443", "1-65535"]) == "every port"
}

test_web_ports_and_nonsense_are_not_sensitive if {
	not internet.exposed(["80", "443", "8080"])
	not internet.exposed(["ssh"])
	not internet.exposed([])
}
