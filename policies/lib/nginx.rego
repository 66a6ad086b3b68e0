# METADATA
# title: Configurations of nginx
# description: Directives with the blocks around them, and servers with what they listen to.
package lib.nginx

default directives := []

directives := input.facts.directives

default servers := []

servers := input.facts.servers

# A file that is read into another one defines neither zones nor what holds for all.
default whole := false

whole if {
	some directive in directives
	directive.name == "http"
}

named(name) := [directive | some directive in directives; directive.name == name]

# The number at the start of `10m` or `30s`; undefined for anything else.
number(text) := to_number(digits) if {
	digits := trim_right(text, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ")
	digits != ""
	trim(digits, "0123456789.") == ""
}

# Seconds of `30d`, `1y`, `60`, `500ms`; `1h 30m` is read by its first part.
seconds(text) := number(text) * unit if unit := units[trim_left(text, "0123456789.")]

units := {"": 1, "ms": 0.001, "s": 1, "m": 60, "h": 3600, "d": 86400, "w": 604800, "M": 2592000, "y": 31536000}

# The seconds of `max-age` in a header's value.
max_age(text) := to_number(digits) if {
	contains(text, "max-age=")
	digits := trim_space(split(split(split(text, "max-age=")[1], ",")[0], ";")[0])
	digits != ""
	trim(digits, "0123456789") == ""
}

# Whether a location holds static files alone: by their endings, or by a folder that is named so.
static(location) if {
	some mark in [".css", "css|", "|css", "js|css", "png|", "|png", "jpg|", "woff", "/static", "/assets", "/_next/static", "/images/", "/media/", "/build/"]
	contains(location, mark)
	not contains(location, "html")
}

# The value of a header that is added: `add_header Cache-Control "public, max-age=60" always;`
header(directive, name) := lower(concat(" ", array.slice(directive.args, 1, count(directive.args)))) if {
	directive.name == "add_header"
	lower(directive.args[0]) == name
}
