# METADATA
# title: Services of Compose
# description: Whether a Compose file deploys, or only helps with development.
package lib.compose

default deployed := false

deployed if input.facts.purpose == "production"

# A plain docker-compose.yml is the deployment where its services are started again when they end, and the repository has no other.
deployed if {
	input.facts.purpose == "unknown"
	input.facts.restarts == true
	count(object.get(input, ["related", "workloads"], [])) == 0
}

# The image that is pulled; what is built here has its name from here.
image := input.resource.image if {
	deployed
	input.facts.builds == false
	is_string(input.resource.image)
}
