provider "aws" {
  region = "eu-central-1"
}

module "orders" {
  source  = "terraform-aws-modules/rds/aws"
  version = "6.12.0"

  identifier          = "orders"
  engine              = "postgres"
  publicly_accessible = false
  storage_encrypted   = true
}

module "web_access" {
  source  = "terraform-aws-modules/security-group/aws"
  version = "5.3.0"

  name   = "web"
  vpc_id = "vpc-0a1b2c3d"
  ingress_with_cidr_blocks = [
    { from_port = 443, to_port = 443, protocol = "tcp", cidr_blocks = "0.0.0.0/0" },
    { from_port = 22, to_port = 22, protocol = "tcp", cidr_blocks = "10.8.0.0/16" },
  ]
}
