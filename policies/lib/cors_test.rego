package lib.cors_test

import data.lib.cors

enable := "nginx.ingress.kubernetes.io/enable-cors"

allow := "nginx.ingress.kubernetes.io/cors-allow-origin"

ingress_with(annotations) := {"resource": {"metadata": {"annotations": annotations}, "spec": {}}}

test_nginx_allows_everything_by_default if {
	cors.places == [] with input as ingress_with({})
	cors.places == [{"origin": "*", "credentials": true, "path": ["metadata", "annotations", enable]}] with input as ingress_with({enable: "true"})
	cors.places == [
		{"origin": "https://a.example", "credentials": false, "path": ["metadata", "annotations", allow]},
		{"origin": "https://b.example", "credentials": false, "path": ["metadata", "annotations", allow]},
	] with input as ingress_with({enable: "true", allow: "https://a.example, https://b.example", "nginx.ingress.kubernetes.io/cors-allow-credentials": "false"})
}

test_istio_matches_in_three_ways if {
	origins := [{"exact": "https://a.example"}, {"prefix": "https://"}, {"prefix": "https://a."}, {"regex": ".*"}, {"regex": "https://.*\\.a\\.example"}]
	[place.origin | some place in cors.places] == ["https://a.example", "*", "https://a.", "*", "https://*\\.a\\.example"] with input as {"resource": {"spec": {"http": [{"corsPolicy": {"allowOrigins": origins}}]}}}
}

test_other_gateways if {
	cors.places == [{"origin": "*", "credentials": true, "path": ["spec", "headers", "accessControlAllowOriginList", 0]}] with input as {"resource": {"spec": {"headers": {"accessControlAllowOriginList": ["*"], "accessControlAllowCredentials": true}}}}
	cors.places == [{"origin": "*", "credentials": false, "path": ["spec", "virtualhost", "corsPolicy", "allowOrigin", 0]}] with input as {"resource": {"spec": {"virtualhost": {"corsPolicy": {"allowOrigin": ["*"]}}}}}
	cors.places == [{"origin": "https://a.example", "credentials": true, "path": ["config", "origins", 0]}] with input as {"resource": {"config": {"origins": ["https://a.example"], "credentials": true}}}
}
