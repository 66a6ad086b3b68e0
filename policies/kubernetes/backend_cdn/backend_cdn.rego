# METADATA
# title: CDN before a backend of Google Cloud
# description: Users far away get static files from near them, and peaks do not reach the pods.
# related_resources:
#   - ref: https://cloud.google.com/kubernetes-engine/docs/how-to/cdn-backendconfig
# custom:
#   id: K8S-0449
#   severity: low
#   checklist: [PERF-CACHE-4, PERF-CONTENT-5]
#   kinds: [BackendConfig.cloud.google.com]
#   message: spec.cdn.enabled is false
#   remediation: Set spec.cdn.enabled to true with a cachePolicy.
package rules.kubernetes.backend_cdn

evidence contains {"path": ["spec", "cdn", "enabled"], "params": {}} if input.resource.spec.cdn.enabled == true

violations contains {"path": ["spec", "cdn", "enabled"], "params": {}} if input.resource.spec.cdn.enabled == false
