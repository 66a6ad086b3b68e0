# METADATA
# title: Dependencies are locked
# description: Every build gets the packages that were tested, and a scanner knows which they are.
# related_resources:
#   - ref: https://docs.npmjs.com/cli/v11/configuring-npm/package-lock-json
# custom:
#   id: REPO-0151
#   severity: info
#   checklist: [PIPE-VERSION-4]
#   kinds: [lock_file]
#   message: Dependencies are locked
#   remediation: Commit the lock file.
package rules.repository.dependencies_locked

evidence contains {"path": [], "params": {}}
