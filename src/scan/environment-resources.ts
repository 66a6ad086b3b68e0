import { property } from '../base/json.js';
import { podTemplate } from '../join/pod.js';
import type { Resource } from '../types.js';
import { environmentNamed } from '../base/environment-names.js';
import { environmentClass, type Environments } from './environments.js';

/** Kinds beside Kubernetes objects and Terraform resources that are deployed. */
const DEPLOYED_KINDS = new Set(['compose_service', 'settings']);

/** Objects that fetch a secret from a store, or hold it encrypted. */
const FETCHED_SECRETS = new Set(['ExternalSecret.external-secrets.io', 'SealedSecret.bitnami.com', 'SecretProviderClass.secrets-store.csi.x-k8s.io', 'VaultStaticSecret.secrets.hashicorp.com', 'VaultDynamicSecret.secrets.hashicorp.com']);

/** Whether a resource is a part of what is deployed, so that its file can belong to an environment. */
export function isDeployed(resource: Resource): boolean {
  return resource.family !== 'repository' || DEPLOYED_KINDS.has(resource.kind);
}

/**
 * One resource for each named environment, so that rules can judge and compare them. It stands at the first line of the first file
 * that belongs to the environment by itself.
 * @param valuesFiles Values files of charts, which are not scanned by themselves.
 */
export function environmentResources(environments: Environments, resources: readonly Resource[], valuesFiles: readonly string[]): readonly Resource[] {
  const deployed = resources.filter(isDeployed);
  const names = environments.names.filter((name) => environmentClass(name) !== 'other' || environments.names.length > 1);
  return names.flatMap((name) => {
    const own = deployed.filter(({ file }) => environments.own(file).includes(name));
    const files = [...new Set([...own.map(({ file }) => file), ...valuesFiles.filter((file) => environments.own(file).includes(name))])].sort();
    const [file] = files;
    return file === undefined ? [] : [createResource(name, file, { files: files.length, resources: own.length, workloads: [...new Set(own.filter(isWorkload).map(workloadName))].sort(), secrets: own.filter(({ kind }) => FETCHED_SECRETS.has(kind)).length })];
  });
}

function isWorkload(resource: Resource): boolean {
  return resource.kind === 'compose_service' || property(podTemplate(resource), 'spec') !== undefined;
}

/** Kind and name without the words by which an environment is told from another: `web-prod` and `web-staging` are the same workload. */
function workloadName({ identity }: Resource): string {
  return `${identity.kind} ${identity.name.split('-').filter((word) => environmentNamed(word) === null).join('-')}`;
}

function createResource(name: string, file: string, figures: { readonly files: number; readonly resources: number; readonly workloads: readonly string[]; readonly secrets: number }): Resource {
  return {
    key: `${file}!environment/${name}`,
    family: 'repository',
    kind: 'environment',
    identity: { apiVersion: '', kind: 'environment', namespace: null, name, address: null },
    file,
    documentIndex: 0,
    documentPath: [],
    template: null,
    value: { line: 1, name, class: environmentClass(name), ...figures },
    unknown: null,
    facts: {},
    hasLines: true,
  };
}
