locals {
  cache_token = "kiesel-Marder-42-Luchs"
}

resource "aws_elasticache_replication_group" "sessions" {
  replication_group_id       = "sessions"
  description                = "Sessions of the shop"
  transit_encryption_enabled = true
  auth_token                 = local.cache_token
}
