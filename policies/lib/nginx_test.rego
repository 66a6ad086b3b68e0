package lib.nginx_test

import data.lib.nginx

test_facts_are_handed_on if {
	nginx.directives == [] with input as {}
	nginx.servers == [] with input as {}
	facts := {"directives": [{"name": "http"}, {"name": "gzip"}], "servers": [{"tls": true}]}
	nginx.directives == facts.directives with input as {"facts": facts}
	nginx.servers == [{"tls": true}] with input as {"facts": facts}
	nginx.named("gzip") == [{"name": "gzip"}] with input as {"facts": facts}
	nginx.whole with input as {"facts": facts}
	not nginx.whole with input as {"facts": {"directives": [{"name": "server"}]}}
}

test_times_and_numbers if {
	[nginx.seconds(text) | some text in ["30d", "1y", "60", "1m"]] == [2592000, 31536000, 60, 60]
	nginx.seconds("500ms") < 1
	not nginx.seconds("max")
	nginx.number("10m") == 10
	not nginx.number("off")
}

test_ages_of_headers if {
	nginx.max_age("public, max-age=600, immutable") == 600
	not nginx.max_age("no-cache")
	not nginx.max_age("max-age=x")
	nginx.header({"name": "add_header", "args": ["Cache-Control", "public,", "Max-Age=60"]}, "cache-control") == "public, max-age=60"
	not nginx.header({"name": "add_header", "args": ["X-A", "b"]}, "cache-control")
}

test_locations_of_static_files if {
	every location in ["~* \\.(js|css|png)$", "/static/", "^~ /assets"] {
		nginx.static(location)
	}
	not nginx.static("/api/")
	not nginx.static("~ \\.(html|css|js)$")
}
