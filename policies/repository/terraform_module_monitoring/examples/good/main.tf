module "monitoring" {
  source  = "terraform-aws-modules/cloudwatch/aws//modules/log-group"
  version = "~> 6.0"
}
