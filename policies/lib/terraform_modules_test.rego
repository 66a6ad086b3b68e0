package lib.terraform_modules_test

import data.lib.terraform_modules

module(source) := {"resource": {"source": source}}

test_words_of_a_source if {
	"vpc" in terraform_modules.words with input as module("terraform-aws-modules/vpc/aws")
	"vpc" in terraform_modules.words with input as module("git::https://example.com/terraform-aws-vpc.git?ref=v1.2.0")
	"kubernetes-engine" in terraform_modules.words with input as module("terraform-google-modules/kubernetes-engine/google//modules/private-cluster")
	"log-group" in terraform_modules.words with input as module("terraform-aws-modules/cloudwatch/aws//modules/log-group")
}
