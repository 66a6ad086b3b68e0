provider "aws" {
  region = "eu-central-1"
}

resource "aws_launch_template" "web" {
  image_id      = "ami-0a1b2c3d4e5f60001"
  instance_type = "m7g.large"
  user_data     = <<-EOT
    #!/bin/sh
    export DB_HOST=${aws_db_instance.orders.address}
    export DB_PASSWORD="kiesel-Marder-43"
    /opt/shop/start
  EOT
}
