provider "aws" {
  region = "eu-central-1"
}

module "orders" {
  source  = "terraform-aws-modules/rds/aws"
  version = "6.12.0"

  identifier          = "orders"
  engine              = "postgres"
  publicly_accessible = true
}

module "bastion_access" {
  source  = "terraform-aws-modules/security-group/aws"
  version = "5.3.0"

  name   = "bastion"
  vpc_id = "vpc-0a1b2c3d"
  ingress_with_cidr_blocks = [
    { from_port = 22, to_port = 22, protocol = "tcp", cidr_blocks = "0.0.0.0/0" },
  ]
}
