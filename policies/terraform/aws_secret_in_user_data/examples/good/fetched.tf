provider "aws" {
  region = "eu-central-1"
}

resource "aws_launch_template" "web" {
  image_id      = "ami-0a1b2c3d4e5f60001"
  instance_type = "m7g.large"
  user_data     = <<-EOT
    #!/bin/sh
    TOKEN=`curl -sX PUT http://169.254.169.254/latest/api/token`
    export DB_HOST=${aws_db_instance.orders.address}
    export DB_PASSWORD=$(aws secretsmanager get-secret-value --secret-id shop/db --query SecretString --output text)
    export API_TOKEN=${var.api_token}
    /opt/shop/start
  EOT
}
