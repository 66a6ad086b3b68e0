package lib.images_test

import data.lib.images

pod(references) := {"resource": {"kind": "Pod", "spec": {"containers": [{"name": "web", "image": reference} | some reference in references]}}}

# Registry, repository, tag and digest of a reference.
parts(reference) := found if {
	found := [[image.registry, image.repository, image.tag, image.digest] | some image in images.all] with input as pod([reference])
}

image(reference) := found if {
	found := images.all[0] with input as pod([reference])
}

digest := "sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"

test_every_part_of_an_image_is_told if {
	images.all == [{
		"container": "web",
		"type": "container",
		"path": ["spec", "containers", 0, "image"],
		"of": {"name": "web", "image": "ghcr.io/shop/web:1.4.2"},
		"reference": "ghcr.io/shop/web:1.4.2",
		"registry": "ghcr.io",
		"repository": "shop/web",
		"name": "ghcr.io/shop/web",
		"tag": "1.4.2",
		"digest": "",
	}] with input as pod(["ghcr.io/shop/web:1.4.2"])
}

test_short_names_are_on_docker_hub if {
	parts("nginx") == [["docker.io", "library/nginx", "", ""]]
	parts("nginx:1.27") == [["docker.io", "library/nginx", "1.27", ""]]
	parts("grafana/grafana:11.0") == [["docker.io", "grafana/grafana", "11.0", ""]]
	parts("docker.io/nginx:1.27") == [["docker.io", "library/nginx", "1.27", ""]]
	parts("index.docker.io/grafana/grafana") == [["docker.io", "grafana/grafana", "", ""]]
	parts("docker.io/library/nginx") == [["docker.io", "library/nginx", "", ""]]
}

test_the_port_of_a_registry_is_not_a_tag if {
	parts("registry:5000/web") == [["registry:5000", "web", "", ""]]
	parts("localhost:5000/shop/web:1.0") == [["localhost:5000", "shop/web", "1.0", ""]]
	parts("localhost/web:dev") == [["localhost", "web", "dev", ""]]
	parts("quay.io/org/team/web:1.0") == [["quay.io", "org/team/web", "1.0", ""]]
}

test_a_digest_may_follow_a_tag_or_stand_alone if {
	parts(concat("@", ["ghcr.io/shop/web:1.4.2", digest])) == [["ghcr.io", "shop/web", "1.4.2", digest]]
	parts(concat("@", ["registry:5000/web", digest])) == [["registry:5000", "web", "", digest]]
}

test_names_that_other_tools_replace_are_left_out if {
	images.all == [] with input as pod(["", "auto", "$IMAGE", "<image>", "IMAGE_NAME", "shop/$NAME:1.0", "shop/<name>:1.0", null, 5])
}

test_braces_are_left_to_the_host if {
	[image.reference | some image in images.all] == ["${IMAGE}", "{{ .Values.image }}"] with input as pod(["${IMAGE}", "{{ .Values.image }}"])
}

test_debugging_containers_are_not_deployed if {
	resource := {"kind": "Pod", "spec": {"containers": [{"name": "web", "image": "web:1"}], "ephemeralContainers": [{"name": "debug", "image": "busybox"}]}}
	[image.container | some image in images.all] == ["web", "debug"] with input as {"resource": resource}
	[image.container | some image in images.deployed] == ["web"] with input as {"resource": resource}
}

test_a_version_or_a_digest_fixes_an_image if {
	images.fixed(image("shop/web:1.4.2"))
	images.fixed(image(concat("@", ["shop/web:latest", digest])))
	not images.fixed(image("shop/web"))
	not images.fixed(image("shop/web:latest"))
	not images.fixed(image("shop/web:edge"))
}

test_a_bare_name_that_is_no_official_image_gets_replaced if {
	images.replaced(image("cartservice"))
	every reference in ["nginx", "cartservice:1.0", "shop/cartservice", "cartservice@sha256:e3b0"] {
		not images.replaced(image(reference))
	}
}

overlay(entry) := {"related": {"kustomizations": [{"images": [entry]}]}}

test_what_an_overlay_puts_there_counts if {
	images.replaced(image("ghcr.io/shop/web")) with input as overlay({"name": "ghcr.io/shop/web", "newTag": "1.4.2"})
	images.replaced(image("ghcr.io:443/shop/web:latest")) with input as overlay({"name": "ghcr.io:443/shop/web", "digest": "sha256:e3b0"})
	not images.replaced(image("ghcr.io/shop/web")) with input as overlay({"name": "ghcr.io/shop/web", "newName": "mirror/web"})
	not images.replaced(image("ghcr.io/shop/web")) with input as overlay({"name": "ghcr.io/shop/api", "newTag": "1.4.2"})
}

test_tags_that_move_say_so_without_a_version if {
	every tag in ["latest", "stable-alpine", "main", "v1-latest", "1.2.3-SNAPSHOT", "Nightly"] {
		images.moving(tag)
	}
}

test_tags_with_a_version_or_a_commit_stay if {
	every tag in ["1.2.3", "main-4f2a9c1", "dev-20240112", "alpine", "jammy", "v2", ""] {
		not images.moving(tag)
	}
}

test_an_image_is_inside_its_registry_folder_or_itself if {
	every entry in ["ghcr.io", "ghcr.io/shop", "ghcr.io/shop/", "ghcr.io/shop/*", "ghcr.io/shop/web", "ghcr.io/shop/web:1.4.2"] {
		images.inside(image("ghcr.io/shop/web:1.4.2"), entry)
	}
	every entry in ["ghcr.io/sho", "ghcr.io/shop/we", "shop", "ghcr.io/shop/web:1.4"] {
		not images.inside(image("ghcr.io/shop/web:1.4.2"), entry)
	}
	images.inside(image("registry:5000/web"), "registry:5000/")
	images.inside(image("localhost/web"), "localhost")
}

test_entries_for_docker_hub_may_be_short if {
	images.inside(image("nginx:1.27"), "nginx")
	images.inside(image("nginx:1.27"), "nginx:1.27")
	images.inside(image("nginx:1.27"), "docker.io")
	images.inside(image("grafana/grafana:11.0"), "grafana/")
	images.inside(image("grafana/grafana:11.0"), "grafana/grafana")
	not images.inside(image("grafana/grafana:11.0"), "nginx")
}
