provider "aws" {
  region = "eu-central-1"
}

variable "search_password" {
  type      = string
  sensitive = true
}

data "aws_secretsmanager_secret_version" "cache" {
  secret_id = "shop/cache"
}

resource "aws_db_instance" "orders" {
  engine                      = "postgres"
  instance_class              = "db.m7g.large"
  username                    = "orders"
  manage_master_user_password = true
}

resource "aws_elasticache_replication_group" "sessions" {
  replication_group_id       = "sessions"
  description                = "Sessions of the shop"
  transit_encryption_enabled = true
  auth_token                 = data.aws_secretsmanager_secret_version.cache.secret_string
}

resource "aws_opensearch_domain" "search" {
  domain_name = "search"

  advanced_security_options {
    enabled = true

    master_user_options {
      master_user_name     = "search"
      master_user_password = var.search_password
    }
  }
}
