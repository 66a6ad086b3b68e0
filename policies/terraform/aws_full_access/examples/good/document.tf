provider "aws" {
  region = "eu-central-1"
}

resource "aws_s3_bucket" "orders" {
  bucket = "shop-orders"
}

data "aws_iam_policy_document" "worker" {
  statement {
    sid       = "Orders"
    actions   = ["s3:GetObject", "s3:PutObject"]
    resources = ["${aws_s3_bucket.orders.arn}/*"]
  }
}

resource "aws_iam_policy" "worker" {
  name   = "worker"
  policy = data.aws_iam_policy_document.worker.json
}
