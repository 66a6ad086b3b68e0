# METADATA
# title: Trail that can be changed unnoticed
# description: With validation AWS signs digests of the log files, so that one that was changed or deleted is noticed.
# related_resources:
#   - ref: https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-log-file-validation-intro.html
# custom:
#   id: AWS-0087
#   severity: low
#   checklist: [OBS-LOG-5]
#   kinds: [aws_cloudtrail]
#   message: "Trail {address} does not sign its log files"
#   remediation: Set enable_log_file_validation to true.
package rules.terraform.aws_trail_validation

import data.lib.terraform

violations contains terraform.place(["enable_log_file_validation"], {}) if not terraform.on(terraform.values, "enable_log_file_validation")
