package lib.aws_tls_test

import data.lib.aws_tls
import data.lib.plans_test as plans

versions(type, values) := [minimum.version | some minimum in minimums] if {
	minimums := aws_tls.minimums with input as plans.resource(type, values)
}

listener(policy) := versions("aws_lb_listener", {"protocol": "HTTPS", "ssl_policy": policy})

distribution(policy) := versions("aws_cloudfront_distribution", {"viewer_certificate": [{"minimum_protocol_version": policy}]})

domain(policy) := versions("aws_api_gateway_domain_name", {"security_policy": policy})

search(policy) := versions("aws_opensearch_domain", {"domain_endpoint_options": [{"tls_security_policy": policy}]})

test_policies_of_search_domains_are_read if {
	search("Policy-Min-TLS-1-0-2019-07") == ["TLS 1.0"]
	search("Policy-Min-TLS-1-2-PFS-2023-10") == ["TLS 1.2"]
	search(null) == []
}

test_policies_of_load_balancers_are_read if {
	listener("ELBSecurityPolicy-TLS13-1-3-2021-06") == ["TLS 1.3"]
	listener("ELBSecurityPolicy-TLS13-1-3-FIPS-2023-04") == ["TLS 1.3"]
	every policy in ["ELBSecurityPolicy-TLS13-1-2-Res-2021-06", "ELBSecurityPolicy-TLS-1-2-2017-01", "ELBSecurityPolicy-FS-1-2-Res-2020-10"] {
		listener(policy) == ["TLS 1.2"]
	}
	every policy in ["ELBSecurityPolicy-TLS13-1-1-2021-06", "ELBSecurityPolicy-TLS-1-1-2017-01", "ELBSecurityPolicy-FS-1-1-2019-08"] {
		listener(policy) == ["TLS 1.1"]
	}
	every policy in ["ELBSecurityPolicy-2016-08", "ELBSecurityPolicy-TLS13-1-0-2021-06", "ELBSecurityPolicy-FS-2018-06", null] {
		listener(policy) == ["TLS 1.0"]
	}
	versions("aws_lb_listener", {"protocol": "HTTP"}) == []
}

test_policies_of_distributions_are_read if {
	distribution("TLSv1.3_2025") == ["TLS 1.3"]
	distribution("TLSv1.2_2021") == ["TLS 1.2"]
	distribution("TLSv1.1_2016") == ["TLS 1.1"]
	distribution("TLSv1") == ["TLS 1.0"]
	distribution(null) == ["TLS 1.0"]
}

test_policies_of_api_domains_are_read if {
	domain("SecurityPolicy_TLS13_1_3_2025_09") == ["TLS 1.3"]
	domain("SecurityPolicy_TLS13_1_2_PQ_2025_09") == ["TLS 1.2"]
	domain("TLS_1_2") == ["TLS 1.2"]
	domain("TLS_1_0") == ["TLS 1.0"]
	domain(null) == ["TLS 1.0"]
}

test_a_place_is_told_with_the_policy if {
	aws_tls.minimums == [{"policy": "ELBSecurityPolicy-2016-08", "version": "TLS 1.0", "path": ["ssl_policy"]}] with input as plans.resource("aws_alb_listener", {"protocol": "TLS"})
}
