resource "aws_eks_cluster" "shop" {
  name     = "shop"
  role_arn = aws_iam_role.cluster.arn
  version  = "1.33"

  compute_config {
    enabled    = true
    node_pools = ["general-purpose"]
  }
}
