# METADATA
# title: Web application firewall at nginx
# description: ModSecurity with rules refuses known attacks before they reach the application. One that only notes them refuses nothing.
# related_resources:
#   - ref: https://github.com/owasp-modsecurity/ModSecurity-nginx
# custom:
#   id: REPO-0344
#   severity: medium
#   checklist: [SEC-NET-5]
#   kinds: [nginx]
#   message: "The firewall {problem}"
#   remediation: Set modsecurity on with the core rules, and SecRuleEngine On.
package rules.repository.nginx_waf

import data.lib.nginx

engine := concat(" ", [arg | some directive in nginx.named("modsecurity_rules"); some arg in directive.args])

rules := array.concat(nginx.named("modsecurity_rules_file"), nginx.named("modsecurity_rules"))

evidence contains {"path": directive.path, "params": {}} if {
	some directive in nginx.named("modsecurity")
	directive.args[0] == "on"
	count(rules) > 0
	not contains(engine, "DetectionOnly")
	not contains(engine, "SecRuleEngine Off")
}

violations contains {"path": directive.path, "params": {"problem": "is switched off"}} if {
	some directive in nginx.named("modsecurity")
	directive.args[0] == "off"
	not "location" in directive.contexts
}

violations contains {"path": directive.path, "params": {"problem": "only notes attacks"}} if {
	contains(engine, "DetectionOnly")
	some directive in nginx.named("modsecurity_rules")
}
