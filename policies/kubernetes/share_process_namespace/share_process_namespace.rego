# METADATA
# title: Containers that see each other's processes
# description: One container reads the environment and files of the others through /proc, their secrets included, and can signal them.
# related_resources:
#   - ref: https://kubernetes.io/docs/tasks/configure-pod-container/share-process-namespace/
# custom:
#   id: K8S-0053
#   severity: low
#   checklist: [SEC-RUNTIME-2]
#   kinds: [workload]
#   mentions: [shareProcessNamespace, '"Job"', '"CronJob"', restartPolicy, helm.sh/hook]
#   message: The containers of the pod share their process table
#   remediation: Remove shareProcessNamespace, and use an ephemeral container for debugging.
package rules.kubernetes.share_process_namespace

import data.lib.pods
import data.lib.workloads

default applies := false

# In a batch it is how the program that is done ends the ones beside it.
applies if workloads.one_off == false

# A single container only gets the pause process as the one that reaps its children.
violations contains {"path": array.concat(pods.spec_path, ["shareProcessNamespace"]), "params": {}} if {
	pods.spec.shareProcessNamespace == true
	count(pods.serving) > 1
}
