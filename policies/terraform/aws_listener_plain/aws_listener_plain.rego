# METADATA
# title: Load balancer that serves plain HTTP
# description: Whoever stands between can read and change what is sent, sessions and passwords included.
# related_resources:
#   - ref: https://docs.aws.amazon.com/elasticloadbalancing/latest/application/create-https-listener.html
# custom:
#   id: AWS-0018
#   severity: medium
#   checklist: [SEC-NET-1]
#   kinds: [aws_lb_listener, aws_alb_listener, aws_elb]
#   relations: [references]
#   message: "Load balancer listener {address} serves plain HTTP on port {port}"
#   remediation: Let the default action redirect to HTTPS (type redirect, redirect.protocol HTTPS, status_code HTTP_301) and serve from a listener with protocol HTTPS.
package rules.terraform.aws_listener_plain

import data.lib.terraform

default applies := true

# Inside the network, TLS may end at the entry.
applies := false if terraform.on(terraform.values, "internal")

applies := false if {
	some balancer in terraform.references
	balancer.type in ["aws_lb", "aws_alb"]
	terraform.on(balancer.values, "internal")
}

violations contains terraform.place(["protocol"], {"port": object.get(terraform.values, "port", 80)}) if {
	terraform.values.protocol == "HTTP"
	applies
	some action in terraform.values.default_action
	serves(action)
}

violations contains terraform.place(["listener", i, "lb_protocol"], {"port": listener.lb_port}) if {
	input.resource.type == "aws_elb"
	applies
	some i, listener in terraform.values.listener
	lower(listener.lb_protocol) == "http"
}

serves(action) if action.type == "forward"

serves(action) if {
	action.type == "redirect"
	terraform.block(action, "redirect").protocol == "HTTP"
}
