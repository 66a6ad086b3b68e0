package lib.tls_test

import data.lib.tls

test_every_kind_says_it_in_its_own_way if {
	every given in [
		{"kind": "TLSOption", "spec": {"minVersion": "VersionTLS12"}},
		{"kind": "ClientTrafficPolicy", "spec": {"tls": {"minVersion": "1.2"}}},
		{"kind": "HTTPProxy", "spec": {"virtualhost": {"tls": {"minimumProtocolVersion": "1.2"}}}},
		{"kind": "Host", "spec": {"tls": {"min_tls_version": "v1.2"}}},
		{"kind": "TLSContext", "spec": {"min_tls_version": "v1.2"}},
		{"kind": "IngressController", "spec": {"tlsSecurityProfile": {"type": "Intermediate"}}},
	] {
		tls.minimums == [{"version": "TLS 1.2", "path": tls.fields[given.kind]}] with input as {"resource": given}
	}
}

test_nothing_said_is_nothing_known if {
	tls.minimums == [] with input as {"resource": {"kind": "TLSOption", "spec": {}}}
	tls.minimums == [] with input as {"resource": {"kind": "ClientTrafficPolicy", "spec": {"tls": {"minVersion": "Auto"}}}}
	tls.minimums == [] with input as {"resource": {"kind": "ConfigMap", "data": {"nginx.conf": "# ssl_protocols TLSv1;\n"}}}
	tls.minimums == [] with input as {"resource": {"kind": "ConfigMap", "data": null}}
}

test_servers_of_an_istio_gateway if {
	tls.minimums == [{"version": "TLS 1.3", "path": ["spec", "servers", 1, "tls", "minProtocolVersion"]}] with input as {"resource": {"kind": "Gateway", "spec": {"servers": [
		{"port": {"number": 80}},
		{"tls": {"minProtocolVersion": "TLSV1_3"}},
	]}}}
}

test_policies_of_aws if {
	every policy, version in {
		"ELBSecurityPolicy-TLS13-1-3-2021-06": "TLS 1.3",
		"ELBSecurityPolicy-TLS13-1-2-Res-2021-06": "TLS 1.2",
		"ELBSecurityPolicy-FS-1-2-2019-08": "TLS 1.2",
		"ELBSecurityPolicy-TLS-1-1-2017-01": "TLS 1.1",
		"ELBSecurityPolicy-2016-08": "TLS 1.0",
	} {
		key := "alb.ingress.kubernetes.io/ssl-policy"
		tls.minimums == [{"version": version, "path": ["metadata", "annotations", key]}] with input as {"resource": {"kind": "Ingress", "metadata": {"annotations": {key: policy}}}}
	}
}

test_nginx_accepts_the_oldest_that_is_listed if {
	tls.minimums == [{"version": "TLS 1.2", "path": ["data", "ssl-protocols"]}] with input as {"resource": {"kind": "ConfigMap", "data": {"ssl-protocols": "TLSv1.3 TLSv1.2"}}}
	text := "server {\n  listen 443 ssl;\n  ssl_protocols TLSv1 TLSv1.2; # old phones\n}\n"
	tls.minimums == [{"version": "TLS 1.0", "path": ["data", "nginx.conf"]}] with input as {"resource": {"kind": "ConfigMap", "data": {"nginx.conf": text, "other": "x"}}}
}
