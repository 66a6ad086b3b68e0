# METADATA
# title: Settings of applications
# description: >-
#   What files, ConfigMaps, containers and units say of an application: {"key", "flat", "path", "text"}, and `number`, `seconds`, `bytes` and `on` where the
#   value can be read so. `flat` is the whole name in words: `_auth_jwt_ttl_`.
package lib.app_settings

import data.lib.compose
import data.lib.secret_names

default known := []

known := input.facts.settings

# Settings that somebody fills in later, with a `fallback` where there is one.
default open := []

open := input.facts.open

default holder := ""

holder := input.facts.holder

# Manifests have rules of their own about what stands in clear.
default in_clear := false

in_clear if holder in ["file", "unit", "compose"]

# The same without what only developers start: a plain Compose file beside another deployment.
deployed if holder in ["file", "unit"]

deployed if {
	holder == "compose"
	compose.deployed
}

# What stands in clear in a file: {"setting", "text", "below"}, where `below` is the rest of the path: Compose may have a value beside a variable's name.
values := array.concat(
	[{"setting": setting, "text": setting.text, "below": []} |
		in_clear
		some setting in known
	],
	[{"setting": setting, "text": setting.fallback, "below": ["fallback"]} |
		holder == "compose"
		some setting in open
		setting.fallback
	],
)

# Whether one of these words, or several of them one after the other, is in the name.
says(setting, words) if {
	some word in words
	contains(setting.flat, concat("", ["_", word, "_"]))
}

# Whether one of these texts is in the name, also as a part of a word.
mentions(setting, parts) if {
	some part in parts
	contains(setting.flat, part)
}

# Whether the name ends with one of these words.
ends(setting, words) if {
	some word in words
	endswith(setting.flat, concat("", ["_", word, "_"]))
}

# A lifetime in seconds. A bare number is in seconds as well, unless it can only be meant in milliseconds.
lifetime(setting) := setting.seconds

lifetime(setting) := setting.number if {
	not is_number(object.get(setting, "seconds", null))
	not milliseconds(setting.number)
}

lifetime(setting) := setting.number / 1000 if {
	not is_number(object.get(setting, "seconds", null))
	milliseconds(setting.number)
}

milliseconds(number) if number >= 10000000

# From five minutes on, where it is whole minutes in milliseconds and no whole days in seconds: 1800000, not 604800 or 2592000.
milliseconds(number) if {
	number >= 300000
	number % 60000 == 0
	number % 86400 != 0
}

# How many requests a limit lets pass: `1000`, `1000/min`, `5 per minute`.
rate(setting) := setting.number

rate(setting) := to_number(first) if {
	some sign in ["/", " per "]
	contains(setting.text, sign)
	first := trim_space(split(setting.text, sign)[0])
	trim(first, "0123456789") == ""
	first != ""
}

# Whether the value says that there is no limit or no end.
unlimited(setting) if setting.number <= 0

unlimited(setting) if setting.seconds == 0

unlimited(setting) if setting.on == false

unlimited(setting) if lower(setting.text) in ["never", "none", "infinite", "infinity", "unlimited"]

# The last step of the name as it is written, and the one before it.
last_name(setting) := steps[count(steps) - 1] if steps := split(setting.key, ".")

two_names(setting) := concat("_", array.slice(steps, max([0, count(steps) - 2]), count(steps))) if steps := split(setting.key, ".")

# Whether the name is that of a credential.
names_secret(setting) if {
	secret_names.sensitive(last_name(setting))
	not secret_names.says_other(lower(strings.replace_n({"-": "_"}, two_names(setting))))
}
