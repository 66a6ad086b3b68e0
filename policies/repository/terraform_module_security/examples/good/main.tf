module "security" {
  source  = "terraform-aws-modules/kms/aws"
  version = "~> 6.0"
}
