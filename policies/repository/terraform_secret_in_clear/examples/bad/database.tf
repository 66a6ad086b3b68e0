provider "aws" {
  region = "eu-central-1"
}

variable "orders_password" {
  type    = string
  default = "kiesel-Marder-41"
}

resource "aws_db_instance" "orders" {
  engine         = "postgres"
  instance_class = "db.m7g.large"
  username       = "orders"
  password       = var.orders_password
}
