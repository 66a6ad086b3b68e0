# METADATA
# title: Settings of a program
# description: >-
#   What a workload gets by environment variables and arguments, and what a ConfigMap holds: {"name", "value", "path"}, with the container where there is one.
package lib.settings

import data.lib.pods

# Environment variables with a value of their own.
env := [{"name": variable.name, "value": variable.value, "path": array.concat(container.path, ["env", i, "value"]), "container": container.name} |
	some container in pods.containers
	some i, variable in container.value.env
	is_string(variable.value)
	variable.value != ""
]

# Every text that a container is started with.
words := [{"value": word, "path": array.concat(container.path, [field, i]), "container": container.name, "next": next_word(container.value[field], i)} |
	some container in pods.containers
	some field in ["command", "args"]
	some i, word in container.value[field]
	is_string(word)
]

next_word(list, i) := list[i + 1] if {
	is_string(list[i + 1])
	not startswith(list[i + 1], "-")
} else := ""

# Flags with their values: `--name=value`, `--name value`, `NAME=value` in a script; small letters are rather a program's own variables.
flags := array.concat(joined_flags, array.concat(separate_flags, assignments))

joined_flags := [{"name": trim_left(parts[0], "-"), "value": concat("=", array.slice(parts, 1, count(parts))), "path": word.path, "container": word.container} |
	some word in words
	startswith(word.value, "-")
	contains(word.value, "=")
	parts := split(word.value, "=")
	named(parts[0])
]

separate_flags := [{"name": trim_left(word.value, "-"), "value": word.next, "path": word.path, "container": word.container} |
	some word in words
	startswith(word.value, "--")
	word.next != ""
	not contains(word.value, "=")
	named(word.value)
]

# Whether it is a name and not a text, which may hold the secret itself.
named(text) if strings.replace_n({" ": "", "\n": "", ":": ""}, text) == text

assignments := [{"name": trim_left(parts[0], "-"), "value": trim(parts[1], "\"'"), "path": word.path, "container": word.container} |
	some word in words
	contains(word.value, "=")
	not startswith(word.value, "-")
	some line in split(word.value, "\n")
	contains(line, "=")
	some piece in split(line, " ")
	contains(piece, "=")
	parts := split(trim(piece, "\"';,"), "=")
	count(parts) == 2
	upper(parts[0]) == parts[0]
]

# What a ConfigMap holds in one line.
data_lines := [{"name": key, "value": value, "path": ["data", key]} |
	input.resource.kind == "ConfigMap"
	some key, value in input.resource.data
	is_string(value)
	not contains(trim_space(value), "\n")
]

# Files in a ConfigMap that may hold settings; programs and pages are no settings.
files := [{"name": key, "text": text, "path": ["data", key]} |
	input.resource.kind == "ConfigMap"
	some key, text in input.resource.data
	is_string(text)
	configuration(key)
]

configuration(key) if {
	extension := split(lower(key), ".")
	not extension[count(extension) - 1] in ["sh", "bash", "py", "js", "mjs", "ts", "lua", "rb", "go", "html", "css", "md", "tmpl", "tpl", "rego", "php", "ps1", "pl", "crt", "svg"]
}

# `name = value`, `name: value`, `"name": "value",` in a line of a configuration file; undefined for comments and everything else.
setting(line) := {"name": name, "value": value} if {
	text := trim(line, " \t\r,-")
	not substring(text, 0, 1) in ["#", ";", "/", "*", "<", "{"]
	sign := separator(text)
	name := trim(last_word(trim_space(substring(text, 0, sign))), "\"'")
	trim(name, "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.-") == ""
	value := trim(split(substring(text, sign + 1, -1), " #")[0], " \t\r\"'")
	not contains(value, " ")
	not contains(value, "(")
	not substring(value, 0, 1) in ["=", ">", "|", "&", "*", "[", "{", "$", "%", "!", "~", "`"]
}

last_word(text) := found[count(found) - 1] if found := split(text, " ")

# The first of `=` and `:`.
separator(text) := min([place |
	some sign in ["=", ":"]
	place := indexof(text, sign)
	place > 0
])

# What the judged Secret holds, and what any Secret holds: {"name", "text", "bytes", "binary", "path"}; `bytes` is the length.
# Bytes that are no plain text have an empty `text`: most builtins fail on them in WebAssembly.
default secret_data := []

secret_data := entries_of(input.resource) if input.resource.kind == "Secret"

entries_of(secret) := array.concat(
	[{"name": key, "text": text, "bytes": size(value, text), "binary": text == "", "path": ["data", key]} |
		some key, value in secret.data
		is_string(value)
		value != ""
		text := plain(value)
	],
	[{"name": key, "text": value, "bytes": count(value), "binary": false, "path": ["stringData", key]} |
		some key, value in secret.stringData
		is_string(value)
		value != ""
	],
)

# The text of a Base64 value; what is no Base64 is taken as it stands, for a person or a template may have put it there.
# The alphabet is checked here, because base64.is_valid says less in WebAssembly than in OPA.
plain(value) := value if {
	trim(value, base64_alphabet) != ""
} else := text if {
	count(value) < 16384
	packed := replace(value, "\n", "")
	count(packed) % 4 == 0
	text := base64.decode(packed)
	trim(text, printable) == ""
} else := ""

base64_alphabet := "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=\n"

printable := concat("", [
	"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789",
	"!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~ \t\r\n",
])

# Base64 has four letters for three bytes.
size(value, text) := count(text) if {
	text != ""
} else := floor((count(trim_right(value, "=\n")) * 3) / 4)
