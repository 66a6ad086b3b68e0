# METADATA
# title: Administration port that is open to the internet
# description: Remote logins and control ports are tried from everywhere within minutes; one weak password or old version is enough.
# related_resources:
#   - ref: https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html
# custom:
#   id: AWS-0034
#   severity: high
#   checklist: [CONF-TF-1, CONF-TF-5]
#   kinds: [aws_security_group, aws_default_security_group, aws_security_group_rule, aws_vpc_security_group_ingress_rule]
#   message: "{address} opens {service} (port {port}) to {source}"
#   remediation: Let in only known networks, or drop the port and use Session Manager or a VPN.
package rules.terraform.aws_admin_port_open

import data.lib.aws_network
import data.lib.terraform

ports := {
	22: "SSH", 23: "Telnet", 2375: "Docker", 2376: "Docker", 3389: "Remote Desktop", 5900: "VNC", 5985: "WinRM", 5986: "WinRM", 10250: "kubelet",
}

violations contains terraform.place(opening.path, {"service": service, "port": port, "source": opening.source}) if {
	some opening in aws_network.openings
	not aws_network.wide(opening)
	some port, service in ports
	aws_network.holds(opening, port)
}
