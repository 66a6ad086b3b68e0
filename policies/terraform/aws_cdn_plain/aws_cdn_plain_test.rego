package rules.terraform.aws_cdn_plain_test

import data.lib.plans_test as plans
import data.rules.terraform.aws_cdn_plain as rule

distribution(policy, origin) := plans.resource("aws_cloudfront_distribution", {
	"default_cache_behavior": [{"viewer_protocol_policy": policy}],
	"ordered_cache_behavior": [{"viewer_protocol_policy": "https-only"}],
	"origin": [origin],
})

custom(domain, policy, protocols) := {"domain_name": domain, "custom_origin_config": [{"origin_protocol_policy": policy, "origin_ssl_protocols": protocols}]}

place(path, setting) := plans.place("aws_cloudfront_distribution", path, {"setting": setting})

test_plain_http_to_visitors_is_found if {
	rule.violations == {place(["default_cache_behavior", 0, "viewer_protocol_policy"], "viewer_protocol_policy")} with input as distribution("allow-all", {"domain_name": "b.s3.amazonaws.com", "custom_origin_config": []})
}

test_plain_http_and_old_tls_to_the_origin_are_found if {
	rule.violations == {place(["origin", 0, "custom_origin_config", 0, "origin_protocol_policy"], "origin_protocol_policy")} with input as distribution("https-only", custom("app.example.com", "http-only", ["TLSv1.2"]))
	rule.violations == {place(["origin", 0, "custom_origin_config", 0, "origin_ssl_protocols"], "origin_ssl_protocols")} with input as distribution("https-only", custom("app.example.com", "https-only", ["TLSv1", "TLSv1.2"]))
}

test_https_on_the_whole_way_and_websites_of_s3_pass if {
	rule.violations == set() with input as distribution("redirect-to-https", custom("app.example.com", "https-only", ["TLSv1.2"]))
	rule.violations == set() with input as distribution("https-only", custom("b.s3-website.eu-west-1.amazonaws.com", "http-only", ["TLSv1.2"]))
}
