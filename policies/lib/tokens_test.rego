package lib.tokens_test

import data.lib.tokens

# Made up here so that no scanner takes the tests for leaks.
join(parts) := concat("", parts)

test_private_keys_are_known_by_their_first_line if {
	tokens.material("-----BEGIN OPENSSH PRIVATE KEY-----\nabc\n-----END OPENSSH PRIVATE KEY-----") == "a private key"
	not tokens.material("-----BEGIN PUBLIC KEY-----\nabc\n-----END PUBLIC KEY-----")
	not tokens.material("-----BEGIN CERTIFICATE-----\nabc\n-----END CERTIFICATE-----")
}

test_tokens_are_known_by_start_length_and_alphabet if {
	tokens.material(join(["key=AK", "IAQ3EGRIHBKX6AZ2PT end"])) == "an access key of AWS"
	tokens.material(join(["gh", "p_", "abcdefghijklmnopqrstuvwxyzABCDEFGHIJ"])) == "a token of GitHub"
	tokens.material(join(["https://hooks.slack.com/services/T", "0123/B0123/abcdefghijklmnop"])) == "a webhook of Slack"
}

test_words_that_only_begin_like_tokens_are_none if {
	every text in [
		join(["AK", "IAIOSFODNN7EXAMPLE"]),
		join(["AK", "IA-too-short"]),
		join(["https://hooks.slack.com/services/T", "00000000/B00000000/", "XXXXXXXXXXXXXXXXXXXXXXXX"]),
		join(["gh", "p_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]),
		join(["gh", "p_short"]),
		"npm_config_registry",
		"MSG. 1",
		"",
	] {
		not tokens.material(text)
	}
}

test_a_signed_token_has_three_parts if {
	header := "eyJhbGciOiJIUzI1NiJ9"
	tokens.material(concat(".", [header, "eyJzdWIiOiIxIn0", "dozjgNryP4J3jVmNHl0w5N_XgL0n3I9PlFUP0THsR8U"])) == "a signed token"
	not tokens.material(concat(".", [header, "eyJzdWIiOiIxIn0"]))
	not tokens.material(concat(".", [header, "eyJzdWIiOiIxIn0", "short"]))
	not tokens.material(concat(".", ["header", "eyJzdWIiOiIxIn0", "dozjgNryP4J3jVmNHl0w5N_XgL0n3I9PlFUP0THsR8U"]))
}
