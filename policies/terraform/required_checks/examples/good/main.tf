resource "github_branch_protection" "main" {
  repository_id = "shop"
  pattern       = "main"

  required_status_checks {
    strict   = true
    contexts = ["build", "test"]
  }
}
