# What the shop needs outside the cluster. plan.json is `terraform show -json` of a plan of it.

data "aws_vpc" "shop" {
  default = true
}

resource "aws_kms_key" "orders" {
  description         = "Encrypts what belongs to orders"
  enable_key_rotation = true
}

# Pictures of products: neither encrypted with a key, nor versioned, nor closed to the public.
resource "aws_s3_bucket" "media" {
  bucket = "shop-media-example"
}

resource "aws_s3_bucket" "invoices" {
  bucket = "shop-invoices-example"
}

resource "aws_s3_bucket_public_access_block" "invoices" {
  bucket                  = aws_s3_bucket.invoices.id
  block_public_acls       = true
  block_public_policy     = true
  ignore_public_acls      = true
  restrict_public_buckets = true
}

resource "aws_s3_bucket_versioning" "invoices" {
  bucket = aws_s3_bucket.invoices.id

  versioning_configuration {
    status = "Enabled"
  }
}

resource "aws_s3_bucket_server_side_encryption_configuration" "invoices" {
  bucket = aws_s3_bucket.invoices.id

  rule {
    apply_server_side_encryption_by_default {
      sse_algorithm     = "aws:kms"
      kms_master_key_id = aws_kms_key.orders.arn
    }
  }
}

resource "aws_security_group" "orders" {
  name        = "shop-orders-database"
  description = "Who may reach the orders database"
  vpc_id      = data.aws_vpc.shop.id

  # Meant to be the cluster's range.
  ingress {
    description = "PostgreSQL"
    from_port   = 5432
    to_port     = 5432
    protocol    = "tcp"
    cidr_blocks = ["0.0.0.0/0"]
  }
}

resource "aws_db_instance" "orders" {
  identifier              = "shop-orders"
  engine                  = "postgres"
  engine_version          = "16.4"
  instance_class          = "db.t4g.medium"
  allocated_storage       = 50
  db_name                 = "orders"
  username                = "shop"
  password                = var.database_password
  vpc_security_group_ids  = [aws_security_group.orders.id]
  storage_encrypted       = false
  multi_az                = false
  publicly_accessible     = false
  backup_retention_period = 1
  deletion_protection     = false
  skip_final_snapshot     = true
}

resource "aws_sqs_queue" "orders" {
  name                      = "shop-orders"
  kms_master_key_id         = aws_kms_key.orders.arn
  message_retention_seconds = 345600
}

# Kept for ever.
resource "aws_cloudwatch_log_group" "web" {
  name = "/shop/web"
}
