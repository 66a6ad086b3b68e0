module "cluster" {
  source  = "terraform-aws-modules/eks/aws"
  version = "~> 6.0"
}
