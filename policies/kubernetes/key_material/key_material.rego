# METADATA
# title: Key or token in clear
# description: Private keys and tokens of well-known services open whatever they were made for to everybody who sees the file.
# related_resources:
#   - ref: https://docs.github.com/en/code-security/secret-scanning/introduction/about-secret-scanning
# custom:
#   id: K8S-0124
#   severity: critical
#   checklist: [RISK-HIGH-2, SEC-VAULT-4]
#   kinds: [workload, ConfigMap, Secret]
#   mentions: ['"Secret"', '"sops"', AKIA, ghp_, gho_, ghs_, github_pat_, glpat-, xoxb-, xoxp-, xapp-, hooks.slack.com, sk_live_, rk_live_, AIza, SG., npm_, hvs., dop_v1_, PRIVATE KEY-, '.eyJ']
#   message: "{place} holds {what}"
#   sensitive: true
#   remediation: Revoke it now, make a new one in a secret store, and take it from there with an ExternalSecret, the CSI driver or an injector.
package rules.kubernetes.key_material

import data.lib.settings
import data.lib.tokens

default applies := true

applies := false if input.resource.sops

# Most workloads have nothing of the kind, and one look over everything tells.
default hinted := false

hinted if tokens.hinted(concat("\n", array.concat([entry.value | some entry in settings.env], [word.value | some word in settings.words])))

violations contains {"path": entry.path, "params": {"place": concat(" ", ["Environment variable", entry.name]), "what": what}} if {
	hinted
	some entry in settings.env
	what := tokens.material(entry.value)
}

violations contains {"path": word.path, "params": {"place": concat(" ", ["An argument of container", word.container]), "what": what}} if {
	hinted
	some word in settings.words
	what := tokens.material(word.value)
}

violations contains {"path": ["data", key], "params": {"place": concat(" ", ["Key", key]), "what": what}} if {
	input.resource.kind == "ConfigMap"
	some key, text in input.resource.data
	what := tokens.material(text)
}

violations contains {"path": entry.path, "params": {"place": concat(" ", ["Key", entry.name]), "what": what}} if {
	some entry in settings.secret_data
	what := tokens.material(entry.text)
	whole(what, entry.text)
}

# A key has lines of Base64 in it; words in place of a key have not.
whole("a private key", text) if {
	some line in split(text, "\n")
	count(line) >= 60
	not contains(line, " ")
}

whole(what, _) if what != "a private key"
