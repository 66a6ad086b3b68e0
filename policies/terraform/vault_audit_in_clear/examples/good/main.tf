resource "vault_audit" "main" {
  type = "file"

  options = {
    file_path = "/vault/audit/audit.log"
  }
}
