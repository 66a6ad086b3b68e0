terraform {
  required_version = "~> 1.11"
}

resource "github_repository" "shop" {
  name       = "shop"
  visibility = "private"
}
