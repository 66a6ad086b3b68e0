# METADATA
# title: Secrets come from a store
# description: Secrets that an injector, a driver or an operator brings in at run time stand in no file and can change without a release.
# related_resources:
#   - ref: https://external-secrets.io/latest/
# custom:
#   id: K8S-0125
#   severity: info
#   checklist: [SEC-VAULT-4]
#   kinds:
#     - workload
#     - ExternalSecret.external-secrets.io
#     - ClusterExternalSecret.external-secrets.io
#     - SealedSecret.bitnami.com
#     - SopsSecret.isindir.github.com
#     - VaultStaticSecret.secrets.hashicorp.com
#     - VaultDynamicSecret.secrets.hashicorp.com
#     - VaultPKISecret.secrets.hashicorp.com
#     - HCPVaultSecretsApp.secrets.hashicorp.com
#     - VaultSecret.ricoberger.de
#     - OnePasswordItem.onepassword.com
#     - InfisicalSecret.secrets.infisical.com
#     - DopplerSecret.secrets.doppler.com
#     - AzureKeyVaultSecret.spv.no
#     - BitwardenSecret.k8s.bitwarden.com
#     - Kustomization.kustomize.toolkit.fluxcd.io
#   mentions: [agent-inject, vault-addr, secrets-store.csi, 'vault:', decryption]
#   message: "{name} gets its secrets by {way}"
#   remediation: Let Vault's injector, the CSI driver, External Secrets, Sealed Secrets or SOPS bring the secrets in.
package rules.kubernetes.secret_injected

import data.lib.pods
import data.lib.settings

evidence contains {"path": way.path, "params": {"name": input.resource.metadata.name, "way": way.name}} if some way in ways

ways := array.concat(array.concat(annotated, mounted), array.concat(named, array.concat(custom, decrypted)))

annotated := [{"path": array.concat(pods.template_path, ["metadata", "annotations", key]), "name": "an injector"} |
	some key in ["vault.hashicorp.com/agent-inject", "vault.security.banzaicloud.io/vault-addr"]
	not pods.annotations[key] in ["false", ""]
]

mounted := [{"path": array.concat(pods.spec_path, ["volumes", i]), "name": "the CSI driver"} |
	some i, volume in pods.spec.volumes
	volume.csi.driver == "secrets-store.csi.k8s.io"
]

named := [{"path": setting.path, "name": "an injector"} |
	some setting in settings.env
	startswith(setting.value, "vault:")
]

custom := [{"path": ["kind"], "name": input.resource.kind} |
	contains(input.resource.apiVersion, ".")
	not input.resource.kind in ["Kustomization", "Rollout"]
	not pods.spec.containers
]

# Flux decrypts what SOPS has encrypted.
decrypted := [{"path": ["spec", "decryption", "provider"], "name": "SOPS"} | input.resource.spec.decryption.provider]
