# METADATA
# title: Library of circuit breakers
# description: A library that opens a circuit keeps callers from waiting for what is down.
# related_resources:
#   - ref: https://resilience4j.readme.io/docs/circuitbreaker
#   - ref: https://github.com/sony/gobreaker
# custom:
#   id: REPO-0360
#   severity: info
#   checklist: [HA-BREAKER-1]
#   kinds: [package]
#   message: "{name} is used"
#   remediation: Use a library of circuit breakers (Resilience4j, gobreaker, opossum, Polly, pybreaker) around calls to other services.
package rules.repository.package_circuit_breaker

import data.lib.packages

libraries := {
	"gobreaker", "hystrix-go", "circuitbreaker", "opossum", "cockatiel", "polly", "polly.core", "microsoft.extensions.http.resilience", "microsoft.extensions.http.polly", "microsoft.extensions.resilience", "pybreaker", "aiobreaker", "failsafe", "failsafe-go",
	"hystrix-core", "spring-cloud-starter-circuitbreaker-resilience4j", "spring-cloud-starter-circuitbreaker-reactor-resilience4j", "spring-cloud-starter-netflix-hystrix", "smallrye-fault-tolerance", "quarkus-smallrye-fault-tolerance", "sentinel-core", "brakes", "semian", "stoplight", "circuitbox", "ganesha", "tower-circuitbreaker",
}

evidence contains {"path": dependency.path, "params": {"name": dependency.name}} if {
	some dependency in packages.dependencies
	breaks(packages.short(dependency))
}

breaks(name) if name in libraries

breaks(name) if {
	startswith(name, "resilience4j-")
	name in ["resilience4j-all", "resilience4j-circuitbreaker", "resilience4j-spring-boot2", "resilience4j-spring-boot3", "resilience4j-spring6", "resilience4j-micronaut", "resilience4j-kotlin", "resilience4j-reactor"]
}
