# METADATA
# title: Images are made small by a package
# description: Pictures are most of what a page sends. Made to measure and in modern formats they are a part of that.
# related_resources:
#   - ref: https://web.dev/learn/images
# custom:
#   id: REPO-0363
#   severity: info
#   checklist: [PERF-CONTENT-2]
#   kinds: [package]
#   message: "{name} makes images small"
#   remediation: Resize and convert images in the build or when they are served, with sharp, imgproxy or the loader of the framework.
package rules.repository.package_image_optimizer

import data.lib.packages

libraries := {
	"sharp", "@squoosh/lib", "imagemin", "imagemin-webpack-plugin", "image-minimizer-webpack-plugin", "vite-imagetools", "vite-plugin-image-optimizer", "vite-plugin-imagemin", "@nuxt/image", "gatsby-plugin-image", "gatsby-plugin-sharp", "@astrojs/image", "svgo", "eleventy-img", "@11ty/eleventy-img", "next-image-export-optimizer",
	"easy-thumbnails", "sorl-thumbnail", "django-imagekit", "thumbor", "image_processing", "imgproxy-rails", "bimg", "imaging", "sixlabors.imagesharp.web", "thumbnailator", "intervention/image", "next-optimized-images", "cloudinary", "next-cloudinary", "@imgix/js-core",
}

evidence contains {"path": dependency.path, "params": {"name": dependency.name}} if {
	some dependency in packages.all_dependencies
	dependency.name in libraries
}

evidence contains {"path": dependency.path, "params": {"name": dependency.name}} if {
	some dependency in packages.dependencies
	packages.short(dependency) in ["bimg", "imaging", "thumbnailator"]
}
