package lib.aws_buckets_test

import data.lib.aws_buckets
import data.lib.plans_test as plans

test_a_bucket_for_logs_is_told_by_its_name_or_by_who_logs_to_it if {
	aws_buckets.keeps_logs with input as plans.resource("aws_s3_bucket", {"bucket": "shop-access-logs"})
	aws_buckets.keeps_logs with input as object.union(plans.resource("aws_s3_bucket", {}), {"resource": {"name": "alb_logs"}})
	aws_buckets.keeps_logs with input as plans.related("aws_s3_bucket", {"bucket": "shop"}, {"referrers": [plans.referrer("aws_s3_bucket_logging", {}, "target_bucket", "aws_s3_bucket")]})
}

test_other_buckets_do_not if {
	aws_buckets.keeps_logs == false with input as plans.resource("aws_s3_bucket", {"bucket": "shop-catalogue"})
	aws_buckets.keeps_logs == false with input as plans.resource("aws_s3_bucket", {"bucket": null})
	aws_buckets.keeps_logs == false with input as plans.related("aws_s3_bucket", {}, {"referrers": [plans.referrer("aws_s3_bucket_logging", {}, "bucket", "aws_s3_bucket")]})
}
