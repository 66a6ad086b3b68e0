# METADATA
# title: Credential in a pipeline
# description: A credential in a pipeline's file is known to all who read the repository, its copies and its history, and to every step of every run.
# related_resources:
#   - ref: https://docs.github.com/en/actions/how-tos/write-workflows/choose-what-workflows-do/use-secrets
# custom:
#   id: REPO-0662
#   severity: high
#   checklist: [RISK-HIGH-2]
#   kinds: [pipeline]
#   message: "{name} holds a credential in clear"
#   sensitive: true
#   remediation: Keep the value as a secret of the CI, or better let the job log in by OIDC; then change the credential.
package rules.repository.pipeline_secret_in_clear

import data.lib.secret_names
import data.lib.tokens

default applies := false

applies if count(violations) > 0

violations contains {"path": variable.path, "params": {"name": variable.name}} if {
	some variable in variables
	credential(variable)
}

credential(variable) if tokens.material(variable.value)

# Jobs that test are given passwords of databases that live as long as the job, so a name alone is not enough.
credential(variable) if {
	secret_names.sensitive(variable.name)
	count(variable.value) >= 12
	strings.replace_n(digits, variable.value) != variable.value
	strings.replace_n(weak, lower(variable.value)) == lower(variable.value)
}

digits := {"0": "", "1": "", "2": "", "3": "", "4": "", "5": "", "6": "", "7": "", "8": "", "9": ""}

weak := {word: "" | some word in split(words, ",")}

words := "test,example,dummy,mock,fake,local,secret,password,passw0rd,changeme,placeholder,postgres,root,admin,default,sample,demo,dev,your,key,token,12345,00000,xxxx,$,/, ,<,{,*"

variables := [{"name": name, "value": text(value), "path": array.concat(holder.path, [name])} |
	some holder in array.concat(jobs, steps)
	some name, value in holder.values
]

text(value) := object.get(value, "value", null) if is_object(value)

text(value) := value if is_string(value)

jobs := array.concat(
	[{"values": input.resource[key], "path": [key]} | some key in ["env", "variables"]],
	[{"values": job[key], "path": array.concat(path, [key])} |
		some [key, path, job] in array.concat([["env", ["jobs", id], job] | some id, job in input.resource.jobs], [["variables", [id], job] | some id, job in input.resource])
	],
)

steps := [{"values": step[key], "path": ["jobs", id, "steps", i, key]} |
	some id, job in input.resource.jobs
	some i, step in job.steps
	some key in ["env", "with"]
]
