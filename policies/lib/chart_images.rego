# METADATA
# title: Images in the values of a chart
# description: What the values that a resource of Argo CD, Flux or Terraform gives to a chart say of images.
package lib.chart_images

import data.lib.app_settings

# What a file says may be replaced on the command line of Helm; what a resource says holds.
tags := [setting |
	input.facts.by == "resource"
	some setting in app_settings.known
	app_settings.ends(setting, ["image_tag", "image"])
	setting.text != ""
]

unversioned := [tag |
	some tag in tags
	moving(tag.text)
]

moving("latest")

moving(text) if endswith(text, ":latest")
