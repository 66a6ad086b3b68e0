# METADATA
# title: Limits of requests are told to callers
# description: A caller who knows the limit stays below it, and one who is told when to come again does not try all the time.
# related_resources:
#   - ref: https://www.rfc-editor.org/rfc/rfc6585#section-4
# custom:
#   id: REPO-0353
#   severity: low
#   checklist: [DOC-OPENAPI-5]
#   kinds: [openapi]
#   message: A response 429 tells neither when to come again nor what the limit is
#   remediation: Describe Retry-After or RateLimit headers of the response 429, and the limits in the description of the API.
package rules.repository.api_limits_told

default description := ""

description := lower(input.resource.info.description) if is_string(input.resource.info.description)

limits_described if {
	some words in ["rate limit", "rate-limit", "ratelimit", "throttl", "requests per", "requests/"]
	contains(description, words)
	some digit in numbers.range(1, 9)
	contains(description, format_int(digit, 10))
}

evidence contains {"path": ["info", "description"], "params": {}} if limits_described

evidence contains {"path": path, "params": {}} if {
	count(input.facts.limited) > 0
	some path in input.facts.limitHeaders
}

violations contains {"path": path, "params": {}} if {
	some path in input.facts.limited
	count(input.facts.limitHeaders) == 0
	not limits_described
}
