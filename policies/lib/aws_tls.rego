# METADATA
# title: Oldest TLS version that entries of AWS accept
# description: Load balancers, distributions and APIs name a security policy, which says the oldest version.
package lib.aws_tls

import data.lib.terraform

# The entry's policy: {"policy": …, "version": "TLS 1.2", "path": […]}; none where there is no TLS.
minimums := array.concat(array.concat(listeners, distributions), array.concat(domains, searches))

listeners := [{"policy": policy, "version": version_of_listener(policy), "path": ["ssl_policy"]} |
	input.resource.type in ["aws_lb_listener", "aws_alb_listener"]
	terraform.values.protocol in ["HTTPS", "TLS"]
	policy := named(terraform.values, "ssl_policy", "ELBSecurityPolicy-2016-08")
]

# The certificate of cloudfront.net itself comes with TLS 1.0.
distributions := [{"policy": policy, "version": version_of_distribution(policy), "path": ["viewer_certificate", 0, "minimum_protocol_version"]} |
	some certificate in terraform.values.viewer_certificate
	policy := named(certificate, "minimum_protocol_version", "TLSv1")
]

domains := [{"policy": policy, "version": version_of_domain(policy), "path": ["security_policy"]} |
	input.resource.type == "aws_api_gateway_domain_name"
	policy := named(terraform.values, "security_policy", "TLS_1_0")
]

# Where nothing is said, the service chooses.
searches := [{"policy": policy, "version": version_of_search(policy), "path": ["domain_endpoint_options", i, "tls_security_policy"]} |
	input.resource.type in ["aws_elasticsearch_domain", "aws_opensearch_domain"]
	some i, endpoint in terraform.values.domain_endpoint_options
	policy := endpoint.tls_security_policy
	is_string(policy)
]

named(holder, key, fallback) := holder[key] if {
	not terraform.unset(holder, key)
} else := fallback

version_of_listener(policy) := "TLS 1.3" if {
	contains(policy, "TLS13-1-3-")
} else := "TLS 1.2" if {
	some family in ["TLS13-1-2-", "TLS-1-2-", "FS-1-2-"]
	startswith(policy, concat("", ["ELBSecurityPolicy-", family]))
} else := "TLS 1.1" if {
	contains(policy, "-1-1-")
} else := "TLS 1.0"

version_of_distribution(policy) := "TLS 1.3" if {
	startswith(policy, "TLSv1.3")
} else := "TLS 1.2" if {
	startswith(policy, "TLSv1.2")
} else := "TLS 1.1" if {
	startswith(policy, "TLSv1.1")
} else := "TLS 1.0"

version_of_domain(policy) := "TLS 1.3" if {
	contains(policy, "TLS13_1_3_")
} else := "TLS 1.0" if {
	policy == "TLS_1_0"
} else := "TLS 1.2"

version_of_search(policy) := "TLS 1.0" if {
	contains(policy, "-1-0-")
} else := "TLS 1.2"
