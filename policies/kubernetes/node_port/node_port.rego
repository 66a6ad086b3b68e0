# METADATA
# title: Service on a port of every node
# description: The port is reached without TLS, firewall rules for web applications and health checks of a load balancer, on each node.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/services-networking/service/#type-nodeport
# custom:
#   id: K8S-0226
#   severity: low
#   advice: true
#   checklist: [SEC-NET-1]
#   kinds: [Service]
#   relations: [ingresses]
#   message: "Service {service} opens a port on every node"
#   remediation: Set type to ClusterIP and let an Ingress or Gateway with TLS send to the Service.
package rules.kubernetes.node_port

default applies := false

# Some load balancers reach an Ingress's backends through node ports.
applies if {
	input.resource.spec.type == "NodePort"
	count(input.related.ingresses) == 0
}

violations contains {"path": ["spec", "type"], "params": {"service": input.resource.metadata.name}} if applies
