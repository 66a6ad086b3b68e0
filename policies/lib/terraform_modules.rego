# METADATA
# title: Terraform modules from elsewhere
# description: What the source of a module says that it makes.
package lib.terraform_modules

# The steps of the source without what every source has: `vpc` of `terraform-aws-modules/vpc/aws`, of `git::https://example.com/terraform-aws-vpc.git?ref=v1`.
words := [word |
	some step in split(split(lower(input.resource.source), "?")[0], "/")
	word := trimmed(trim_suffix(step, ".git"))
]

trimmed(step) := rest if {
	some start in ["terraform-aws-", "terraform-google-", "terraform-azurerm-", "aws-", "google-", "azurerm-"]
	startswith(step, start)
	rest := trim_prefix(step, start)
	not startswith(rest, "modules")
	not startswith(rest, "aws-")
	not startswith(rest, "google-")
	not startswith(rest, "azurerm-")
} else := step
