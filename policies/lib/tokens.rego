# METADATA
# title: Key material of known form
# description: Private keys and the tokens of well-known services, told by their form wherever they stand in a text.
package lib.tokens

# What a text holds: "a private key", "an access key of AWS" …; undefined where nothing is recognised.
material(text) := "a private key" if {
	contains(text, "PRIVATE KEY-")
	contains(text, "-BEGIN ")
} else := found[0] if {
	hinted(text)
	found := [form.what |
		some form in forms
		contains(text, form.start)
		some i, rest in split(text, form.start)
		i > 0
		complete(rest, form)
	]
	count(found) > 0
} else := "a signed token" if {
	contains(text, ".eyJ")
	parts := split(text, ".")
	count(parts) == 3
	startswith(parts[0], "eyJ")
	count(parts[2]) > 20
}

complete(rest, form) if {
	candidate := substring(rest, 0, form.length)
	count(candidate) == form.length
	trim(candidate, form.alphabet) == ""
	not filler(candidate)
}

# What stands in documentation and templates in place of a token.
filler(candidate) if {
	some run in ["EXAMPLE", "XXXXXX", "xxxxxx", "000000"]
	contains(candidate, run)
}

word := "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-"

# One cheap look for all of them, also over many texts at once.
hinted(text) if strings.replace_n(starts, text) != text

starts := object.union({form.start: "" | some form in forms}, {"PRIVATE KEY-": "", ".eyJ": ""})

# How a token begins, how many characters of which alphabet follow.
forms := [
	{"start": "AKIA", "length": 16, "alphabet": "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567", "what": "an access key of AWS"},
	{"start": "ghp_", "length": 36, "alphabet": word, "what": "a token of GitHub"},
	{"start": "gho_", "length": 36, "alphabet": word, "what": "a token of GitHub"},
	{"start": "ghs_", "length": 36, "alphabet": word, "what": "a token of GitHub"},
	{"start": "github_pat_", "length": 50, "alphabet": word, "what": "a token of GitHub"},
	{"start": "glpat-", "length": 20, "alphabet": word, "what": "a token of GitLab"},
	{"start": "xoxb-", "length": 24, "alphabet": word, "what": "a token of Slack"},
	{"start": "xoxp-", "length": 24, "alphabet": word, "what": "a token of Slack"},
	{"start": "xapp-", "length": 24, "alphabet": word, "what": "a token of Slack"},
	{"start": "hooks.slack.com/services/T", "length": 20, "alphabet": concat("", [word, "/"]), "what": "a webhook of Slack"},
	{"start": "sk_live_", "length": 20, "alphabet": word, "what": "a key of Stripe"},
	{"start": "rk_live_", "length": 20, "alphabet": word, "what": "a key of Stripe"},
	{"start": "AIza", "length": 35, "alphabet": word, "what": "a key of Google"},
	{"start": "SG.", "length": 66, "alphabet": concat("", [word, "."]), "what": "a key of SendGrid"},
	{"start": "npm_", "length": 36, "alphabet": word, "what": "a token of npm"},
	{"start": "hvs.", "length": 24, "alphabet": word, "what": "a token of Vault"},
	{"start": "dop_v1_", "length": 64, "alphabet": word, "what": "a token of DigitalOcean"},
]
