import { isList, isObject, property, textAt } from '../base/json.js';
import type { Document, Identity, JsonObject, JsonValue, Path, Resource } from '../types.js';
import { ruleKind } from './kind.js';

/**
 * The objects of a Kubernetes document: itself, or the items when it is a `List` or a typed list such as `DeploymentList`.
 * Lists in lists are opened as well, as `kubectl apply` does.
 */
export function identifyKubernetes(document: Document): Resource[] {
  const resources: Resource[] = [];
  collect(document, document.value, [], resources);
  return resources;
}

function collect(document: Document, value: JsonValue, path: Path, into: Resource[]): void {
  if (!isObject(value)) return;
  const apiVersion = textAt(value, 'apiVersion');
  const kind = textAt(value, 'kind');
  if (apiVersion === null || kind === null) return;
  const items = property(value, 'items');
  if (kind.endsWith('List') && isList(items)) {
    items.forEach((item, index) => collect(document, withListType(item, apiVersion, kind), [...path, 'items', index], into));
    return;
  }
  into.push(createResource(document, value, path, { apiVersion, kind }));
}

/** Items of a typed list may leave out their own type: a `DeploymentList` holds Deployments. */
function withListType(item: JsonValue, apiVersion: string, kind: string): JsonValue {
  if (kind === 'List' || !isObject(item) || Object.hasOwn(item, 'kind')) return item;
  return { apiVersion, kind: kind.slice(0, -'List'.length), ...item };
}

function createResource(document: Document, value: JsonObject, path: Path, type: { apiVersion: string; kind: string }): Resource {
  const metadata = property(value, 'metadata');
  const identity: Identity = {
    ...type,
    namespace: textAt(metadata, 'namespace'),
    name: textAt(metadata, 'name') ?? textAt(metadata, 'generateName') ?? '',
    address: null,
  };
  return {
    key: `${document.file}#${document.index}/${path.join('/')}`,
    family: 'kubernetes',
    kind: ruleKind(type.apiVersion, type.kind),
    identity,
    file: document.file,
    documentIndex: document.index,
    documentPath: path,
    template: document.template,
    value,
    unknown: null,
  };
}
