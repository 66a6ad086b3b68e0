# METADATA
# title: What an image is built on
# description: Images that are a whole operating system or development kit, images that hold little else than the program, and releases that get no more fixes.
package lib.base_images

import data.lib.images

# Whether a name stands in a list: names in a text, one in a line, because a set would be made anew for each resource.
listed(names, name) if contains(names, concat("", ["\n", name, "\n"]))

# Repositories that are nothing but an operating system; their tags are releases.
operating_systems := `
library/ubuntu
library/debian
library/centos
library/fedora
library/amazonlinux
library/oraclelinux
library/rockylinux
library/almalinux
library/archlinux
library/opensuse
library/alpine
library/busybox
library/photon
library/mageia
library/clearlinux
library/sl
library/ubuntu-debootstrap
`

# Whole operating systems, by name without the tag.
systems := `
docker.io/library/ubuntu
docker.io/library/debian
docker.io/library/centos
docker.io/library/fedora
docker.io/library/amazonlinux
docker.io/library/oraclelinux
docker.io/library/rockylinux
docker.io/library/almalinux
docker.io/library/archlinux
docker.io/library/buildpack-deps
docker.io/opensuse/leap
docker.io/opensuse/tumbleweed
docker.io/phusion/baseimage
docker.io/rockylinux/rockylinux
docker.io/kalilinux/kali-rolling
docker.io/nicolaka/netshoot
docker.io/tensorflow/tensorflow
docker.io/pytorch/pytorch
docker.io/nvidia/cuda
quay.io/centos/centos
quay.io/fedora/fedora
quay.io/rockylinux/rockylinux
quay.io/almalinuxorg/almalinux
public.ecr.aws/amazonlinux/amazonlinux
public.ecr.aws/ubuntu/ubuntu
public.ecr.aws/docker/library/ubuntu
public.ecr.aws/docker/library/debian
public.ecr.aws/docker/library/fedora
registry.access.redhat.com/ubi7/ubi
registry.access.redhat.com/ubi8/ubi
registry.access.redhat.com/ubi9/ubi
registry.access.redhat.com/ubi10/ubi
registry.access.redhat.com/ubi8
registry.access.redhat.com/ubi9
registry.access.redhat.com/ubi8/ubi-init
registry.access.redhat.com/ubi9/ubi-init
mcr.microsoft.com/windows/server
mcr.microsoft.com/windows
mcr.microsoft.com/devcontainers/base
`

# Official images that carry compilers and a whole Debian unless their tag says slim or alpine.
development_kits := `
docker.io/library/node
docker.io/library/python
docker.io/library/golang
docker.io/library/ruby
docker.io/library/rust
docker.io/library/gcc
docker.io/library/maven
docker.io/library/gradle
docker.io/library/openjdk
docker.io/library/perl
docker.io/library/swift
docker.io/library/elixir
docker.io/library/erlang
docker.io/library/haskell
docker.io/library/pypy
mcr.microsoft.com/dotnet/sdk
`

# Deployed images of which the name tells the base: {"image", "full"}. Full ones bring a shell, a package manager and hundreds of packages along.
told := [{"image": image, "full": full} |
	some image in images.deployed
	full := tells(image)
]

tells(image) := false if {
	small(image)
} else if {
	image.registry in ["docker.io", "quay.io", "public.ecr.aws", "registry.access.redhat.com", "mcr.microsoft.com"]
	whole(image.name)
}

whole(name) if listed(systems, name)

whole(name) if listed(development_kits, name)

# Whether the name says that there is little else than the program in it.
default small(_) := false

small(image) if {
	some word in small_words
	contains(image.reference, word)
	spoken(image.reference, word)
}

# As a word of its own, perhaps with a release behind it: `3.12-slim`, `alpine3.22`, and not `microservices`.
spoken(reference, word) if {
	some part in split(strings.replace_n({"/": " ", ":": " ", "-": " ", ".": " ", "_": " ", "@": " "}, reference), " ")
	trim_right(part, "0123456789") == word
}

small(image) if image.registry in ["cgr.dev", "dhi.io"]

small_words := ["distroless", "alpine", "slim", "minimal", "micro", "scratch", "wolfi", "chainguard", "chiseled", "busybox", "nonroot"]

# Releases of operating systems that no longer get fixes for everybody, as they stand in tags. Take a release in when its support has ended.
ended_words := {
	"wheezy": "Debian 7", "jessie": "Debian 8", "stretch": "Debian 9", "buster": "Debian 10",
	"trusty": "Ubuntu 14.04", "xenial": "Ubuntu 16.04", "bionic": "Ubuntu 18.04", "focal": "Ubuntu 20.04", "kinetic": "Ubuntu 22.10",
	"lunar": "Ubuntu 23.04", "mantic": "Ubuntu 23.10", "oracular": "Ubuntu 24.10",
	"ubuntu14.04": "Ubuntu 14.04", "ubuntu16.04": "Ubuntu 16.04", "ubuntu18.04": "Ubuntu 18.04", "ubuntu20.04": "Ubuntu 20.04",
	"ubuntu1804": "Ubuntu 18.04", "ubuntu2004": "Ubuntu 20.04", "centos7": "CentOS 7", "centos8": "CentOS 8", "ubi7": "UBI 7",
}

ended_tags := {
	"docker.io/library/debian": {"7": "Debian 7", "8": "Debian 8", "9": "Debian 9", "10": "Debian 10"},
	"docker.io/library/ubuntu": {
		"12.04": "Ubuntu 12.04", "14.04": "Ubuntu 14.04", "16.04": "Ubuntu 16.04", "18.04": "Ubuntu 18.04", "20.04": "Ubuntu 20.04",
		"22.10": "Ubuntu 22.10", "23.04": "Ubuntu 23.04", "23.10": "Ubuntu 23.10", "24.10": "Ubuntu 24.10",
	},
}

# The newest Alpine 3 release without support.
ended_alpine := 18

# The release that the image is built on and that gets no more fixes; undefined where none is known.
ended(image) := "CentOS" if {
	image.name == "docker.io/library/centos"
} else := release if {
	image.name in ["docker.io/library/debian", "docker.io/library/ubuntu"]
	release := ended_tags[image.name][split(image.tag, "-")[0]]
} else := release if {
	upper(image.tag) != image.tag
	some word in split(image.tag, "-")
	release := ended_words[word]
} else := concat("", ["Alpine 3.", minor]) if {
	minor := alpine_minor(image)
	to_number(minor) <= ended_alpine
}

# `3.12.4` of the image alpine, and `alpine3.12` in any tag.
alpine_minor(image) := split(image.tag, ".")[1] if {
	image.repository == "library/alpine"
	startswith(image.tag, "3.")
} else := minor if {
	some word in split(image.tag, "-")
	startswith(word, "alpine3.")
	minor := split(word, ".")[1]
}
