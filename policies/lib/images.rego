# METADATA
# title: Image references
# description: >-
#   The image of every container, taken apart: registry with port, repository, tag and digest, with Docker Hub's defaults filled in.
# related_resources:
#   - ref: https://github.com/distribution/reference
package lib.images

import data.lib.pods

# {"container", "type", "path", "of", "reference", "registry", "repository", "name", "tag", "digest"}; tag and digest are empty where there is none.
all := [image |
	some container in pods.containers
	reference := container.value.image
	is_string(reference)
	tagged := split(reference, "@")[0]
	steps := split(tagged, "/")
	last := steps[count(steps) - 1]
	known(last)
	tag := substring(last, count(split(last, ":")[0]) + 1, -1)
	plain := trim_suffix(tagged, concat("", [":", tag]))
	registry := registry_of(steps)
	repository := repository_of(plain, registry, steps)
	image := {
		"container": container.name,
		"type": container.type,
		"path": array.concat(container.path, ["image"]),
		"of": container.value,
		"reference": reference,
		"registry": registry,
		"repository": repository,
		"name": concat("/", [registry, repository]),
		"tag": tag,
		"digest": digest_of(reference),
	}
]

# Images of containers that people deploy: what is attached for debugging comes and goes.
deployed := [image | some image in all; image.type != "ephemeral"]

# A name that another tool puts in place of this one: `$IMAGE`, `<image>`, `IMAGE_NAME`, Istio's `auto`. Real names have no capitals.
known(last) if {
	name := split(last, ":")[0]
	name != ""
	name != "auto"
	not contains(name, "$")
	not contains(name, "<")
	lower(name) == name
}

# Placeholders in braces are left to the host, which says that they are not known yet.
known(last) if contains(last, "${")

known(last) if contains(last, "{{")

# Without a dot, a colon or `localhost` the first step is a part of the repository on Docker Hub.
registry_of(steps) := "docker.io" if {
	count(steps) == 1
} else := "docker.io" if {
	contains(steps[0], "docker.")
	steps[0] in ["index.docker.io", "registry-1.docker.io", "registry.hub.docker.com"]
} else := steps[0] if {
	contains(steps[0], ".")
} else := steps[0] if {
	contains(steps[0], ":")
} else := "localhost" if {
	steps[0] == "localhost"
} else := "docker.io"

repository_of(plain, registry, steps) := with_library(without_registry(plain, registry, steps), registry)

with_library(path, registry) := path if {
	contains(path, "/")
} else := path if {
	registry != "docker.io"
} else := concat("/", ["library", path])

# Docker Hub stands in the reference only under one of its hosts.
without_registry(plain, registry, steps) := plain if {
	registry == "docker.io"
	not contains(steps[0], ".")
} else := plain if {
	count(steps) == 1
} else := trim_prefix(plain, concat("", [steps[0], "/"]))

digest_of(reference) := split(reference, "@")[1] if {
	contains(reference, "@")
} else := ""

# Whether the tag or digest names one image for good, as far as the reference tells.
fixed(image) if image.digest != ""

fixed(image) if {
	not image.tag in ["", "latest"]
	not moving(image.tag)
}

# A name without folder, version or digest that Docker publishes nothing under cannot be pulled: Skaffold, Kustomize, Tilt and the like put the real one there.
replaced(image) if {
	image.tag == ""
	image.digest == ""
	not contains(image.reference, "/")
	not contains(official, concat("", [" ", image.reference, " "]))
}

# A version or digest that an overlay of Kustomize puts there.
replaced(image) if {
	some kustomization in input.related.kustomizations
	some entry in kustomization.images
	entry.name == split_name(image)
	some field in ["newTag", "digest"]
	entry[field] != ""
}

# The reference without tag and digest, as it is written.
split_name(image) := trim_suffix(split(image.reference, "@")[0], concat("", [":", image.tag]))

# Tags that point to another image from time to time: the first word says so and no version follows, or the last word does.
moving(tag) if {
	trim(tag, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-._") == ""
	words := split(lower(tag), "-")
	contains(moving_words, concat("", [" ", words[0], " "]))
}

moving(tag) if {
	not contains("0123456789", substring(tag, count(tag) - 1, 1))
	words := split(lower(tag), "-")
	words[count(words) - 1] in ["latest", "snapshot", "nightly"]
}

# Names in a text, because a set would be made anew for each resource.
moving_words := " latest stable unstable testing edge nightly rolling mainline lts current canary main master trunk head develop development dev snapshot experimental next preview staging prod production release devel "

# Whether an image comes from a registry, a folder of one, or is the image itself: `ghcr.io`, `registry.example.com:5000/shop/`, `nginx:1.27`.
inside(image, entry) if {
	contains(concat(":", [image.name, image.tag]), trim_right(entry, "/*"))
	within(image, full_name(entry))
}

within(image, name) if startswith(image.name, concat("", [name, "/"]))

within(image, name) if name in [image.name, concat(":", [image.name, image.tag])]

full_name(entry) := trimmed if {
	trimmed := trim_right(entry, "/*")
	first := split(entry, "/")[0]
	names_host(first, entry)
} else := concat("/", ["docker.io", trim_right(entry, "/*")]) if {
	contains(entry, "/")
} else := concat("/", ["docker.io", "library", entry])

names_host(first, _) if contains(split(first, ":")[0], ".")

names_host(first, entry) if {
	contains(first, ":")
	first != entry
}

names_host(first, _) if first == "localhost"

# The names of Docker's official images, past ones included.
official := `
 adminer aerospike almalinux alpine alt amazoncorretto amazonlinux api-firewall arangodb archlinux backdrop bash bonita buildpack-deps 
 busybox caddy cassandra centos chronograf cirros clearlinux clefos clickhouse clojure composer consul convertigo couchbase couchdb crate 
 crux dart debian docker drupal eclipse-mosquitto eclipse-temurin eggdrop elasticsearch elixir emqx erlang euleros express-gateway fedora 
 flink fluentd friendica gazebo gcc geonetwork ghost gradle groovy haproxy haskell haxe hello-world hitch httpd hylang ibm-semeru-runtimes 
 ibmjava influxdb irssi jenkins jetty jobber joomla jruby julia kaazing-gateway kapacitor kibana kong krakend lightstreamer liquibase 
 logstash mageia mariadb matomo maven mediawiki memcached mongo mongo-express monica mono mysql nats nats-streaming neo4j neurodebian 
 nextcloud nginx node notary nuxeo odoo open-liberty openjdk opensuse oraclelinux orientdb percona perl photon php php-zendserver phpmyadmin 
 piwik plone postfixadmin postgres powershell pypy python r-base rabbitmq rakudo-star rapidoid redis redmine registry rethinkdb rocket.chat 
 rockylinux ros ruby rust rust-lang sapmachine satosa scratch sentry silverpeas sl solr sonarqube sourcemage spark spiped storm swarm swift 
 swipl teamspeak telegraf thrift tomcat tomee traefik ubuntu ubuntu-debootstrap ubuntu-upstart unit varnish vault websphere-liberty wordpress 
 xwiki yourls znc zookeeper 
`
