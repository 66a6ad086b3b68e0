package lib.app_settings_test

import data.lib.app_settings

test_nothing_is_known_without_facts if {
	app_settings.known == [] with input as {}
	app_settings.open == [] with input as {}
	app_settings.holder == "" with input as {}
}

test_facts_are_handed_on if {
	facts := {"holder": "file", "settings": [{"key": "a"}], "open": [{"key": "b"}]}
	app_settings.known == [{"key": "a"}] with input as {"facts": facts}
	app_settings.open == [{"key": "b"}] with input as {"facts": facts}
	app_settings.holder == "file" with input as {"facts": facts}
}

test_what_stands_in_clear_is_read_in_files_and_in_what_compose_falls_back_to if {
	facts := {"settings": [{"key": "a", "text": "x"}], "open": [{"key": "b", "fallback": "y"}, {"key": "c"}]}
	file := {"setting": {"key": "a", "text": "x"}, "text": "x", "below": []}
	app_settings.values == [file] with input as {"facts": object.union(facts, {"holder": "file"})}
	app_settings.values == [file, {"setting": {"key": "b", "fallback": "y"}, "text": "y", "below": ["fallback"]}] with input as {"facts": object.union(facts, {"holder": "compose"})}
	app_settings.values == [] with input as {"facts": object.union(facts, {"holder": "manifest"})}
	app_settings.in_clear == false with input as {}
}

test_names_are_matched_by_words_or_parts if {
	setting := {"flat": "_auth_jwt_access_ttl_"}
	app_settings.says(setting, ["mfa", "jwt_access"])
	not app_settings.says(setting, ["access_t", "jw"])
	app_settings.mentions(setting, ["ess_t"])
	not app_settings.mentions(setting, ["mfa"])
	app_settings.ends(setting, ["ttl"])
	app_settings.ends(setting, ["access_ttl"])
	not app_settings.ends(setting, ["access"])
}

test_lifetimes_are_in_seconds if {
	app_settings.lifetime({"text": "15m", "seconds": 900}) == 900
	app_settings.lifetime({"text": "900", "number": 900}) == 900
	app_settings.lifetime({"text": "500", "number": 500, "seconds": 0.5}) == 0.5
	app_settings.lifetime({"text": "86400000", "number": 86400000}) == 86400
	not app_settings.lifetime({"text": "soon"})
}

test_whole_minutes_in_milliseconds_are_no_seconds if {
	app_settings.lifetime({"text": "1800000", "number": 1800000}) == 1800
	app_settings.lifetime({"text": "900000", "number": 900000}) == 900
	app_settings.lifetime({"text": "604800", "number": 604800}) == 604800
	app_settings.lifetime({"text": "2592000", "number": 2592000}) == 2592000
	app_settings.lifetime({"text": "129600", "number": 129600}) == 129600
}

test_rates_are_numbers_of_requests if {
	app_settings.rate({"text": "1000", "number": 1000}) == 1000
	app_settings.rate({"text": "1000/min"}) == 1000
	app_settings.rate({"text": "5 per minute"}) == 5
	not app_settings.rate({"text": "/api/v1"})
	not app_settings.rate({"text": "many per minute"})
}

test_no_limit_is_written_in_many_ways if {
	every said in [{"text": "0", "number": 0}, {"text": "-1", "number": -1}, {"text": "0s", "seconds": 0}, {"text": "off", "on": false}, {"text": "Never"}] {
		app_settings.unlimited(said)
	}
	not app_settings.unlimited({"text": "5", "number": 5})
}

test_the_end_of_a_name if {
	app_settings.last_name({"key": "auth.jwt.secret"}) == "secret"
	app_settings.two_names({"key": "auth.jwt.secret"}) == "jwt_secret"
	app_settings.two_names({"key": "SECRET"}) == "SECRET"
}
