# METADATA
# title: The pipeline installs what is locked
# description: Where the lock file is missing or does not fit, the build fails.
# related_resources:
#   - ref: https://docs.npmjs.com/cli/v11/commands/npm-ci
# custom:
#   id: REPO-0152
#   severity: info
#   checklist: [PIPE-VERSION-4]
#   kinds: [pipeline]
#   relations: [pipelines]
#   message: The pipeline installs what is locked
#   remediation: "Install with the lock file: npm ci, --frozen-lockfile, --locked."
package rules.repository.pipeline_locked_install

import data.lib.pipelines

evidence contains {"path": step.path, "params": {}} if {
	some step in pipelines.effective
	pipelines.does(step, ["locked_install"])
}
