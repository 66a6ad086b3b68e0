import { ruleKind } from '../../src/identify/kind.js';
import { property, textAt } from '../../src/base/json.js';
import type { JsonObject, Resource } from '../../src/types.js';

/** A Kubernetes resource as the line of steps would have identified it. */
export function resourceOf(value: JsonObject, file = 'app.yaml'): Resource {
  const apiVersion = textAt(value, 'apiVersion') ?? 'v1';
  const kind = textAt(value, 'kind') ?? '';
  const metadata = property(value, 'metadata');
  const name = textAt(metadata, 'name') ?? '';
  return {
    key: `${file}#${kind}/${name}`,
    family: 'kubernetes',
    kind: ruleKind(apiVersion, kind),
    identity: { apiVersion, kind, namespace: textAt(metadata, 'namespace'), name, address: null },
    file,
    documentIndex: 0,
    documentPath: [],
    template: null,
    value,
    unknown: null,
  };
}

/** A Deployment whose pods carry labels. */
export function deployment(name: string, labels: Readonly<Record<string, string>>, settings: { namespace?: string; file?: string } = {}): Resource {
  const metadata = settings.namespace === undefined ? { name } : { name, namespace: settings.namespace };
  return resourceOf({ apiVersion: 'apps/v1', kind: 'Deployment', metadata, spec: { template: { metadata: { labels }, spec: { containers: [{ name: 'main' }] } } } }, settings.file);
}

/** A Service with a selector. */
export function service(name: string, selector: Readonly<Record<string, string>>, settings: { namespace?: string; file?: string } = {}): Resource {
  const metadata = settings.namespace === undefined ? { name } : { name, namespace: settings.namespace };
  return resourceOf({ apiVersion: 'v1', kind: 'Service', metadata, spec: { selector } }, settings.file);
}
