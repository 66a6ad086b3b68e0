import { isList, isObject, property, textAt, valueAt } from '../../base/json.js';
import type { JsonObject, JsonValue, Path, Resource } from '../../types.js';
import type { EmbeddedFormat, Part, ReadText } from '../format.js';
import { RUNNING } from '../running.js';
import { keySyntax } from './files.js';
import { documentFacts, settingsPart } from './format.js';
import { type Entry, type Holder, settingFacts } from './setting.js';

/** Settings in other resources: entries and files of a ConfigMap, environment variables of containers and of services of Compose, realms of Keycloak. */
export const settingsEmbedded: readonly EmbeddedFormat[] = [
  { kinds: ['ConfigMap'], extract: ofConfigMap },
  { kinds: Object.keys(RUNNING), extract: ofWorkload },
  { kinds: ['compose_service'], extract: ofCompose },
  { kinds: ['KeycloakRealmImport.k8s.keycloak.org'], extract: ofRealm },
];

function ofConfigMap({ value, identity }: Resource, readText: ReadText): readonly Part[] {
  const data = property(value, 'data');
  if (!isObject(data)) return [];
  const texts = Object.entries(data).flatMap(([key, text]) => (typeof text === 'string' ? [{ key, text, isFile: text.includes('\n') && keySyntax(key) !== null }] : []));
  const parts = texts.flatMap(({ key, text, isFile }) => (isFile ? ofFile(key, text, readText) : []));
  const lines: Entry[] = texts.flatMap(({ key, text, isFile }) => (isFile || text.trim().includes('\n') ? [] : [{ names: key.split('.'), value: text, path: [key] }]));
  return [...partOf(lines, { name: identity.name, path: ['data'], value: data, holder: 'config_map' }), ...parts];
}

function ofFile(key: string, text: string, readText: ReadText): readonly Part[] {
  const syntax = keySyntax(key);
  const path = ['data', key];
  if (syntax === null) return [];
  if (syntax !== 'document') {
    const part = settingsPart(text, { syntax, name: key, holder: 'config_map' });
    return part === null ? [] : [{ ...part, path }];
  }
  const value = readText(text);
  const facts = isObject(value) ? documentFacts(value, 'config_map') : null;
  return isObject(value) && facts !== null ? [{ kind: 'settings', name: key, path, inText: [], value, facts }] : [];
}

function ofWorkload({ value, kind }: Resource): readonly Part[] {
  const at = RUNNING[kind];
  const containers = at === undefined ? undefined : valueAt(value, [...at, 'containers']);
  if (at === undefined || !isList(containers)) return [];
  return containers.flatMap((container, index) => {
    const env = property(container, 'env');
    if (!isList(env)) return [];
    const entries: Entry[] = env.flatMap((variable, place) => {
      const name = textAt(variable, 'name');
      const text = textAt(variable, 'value');
      return name === null || text === null ? [] : [{ names: [name], value: text, path: ['env', place, 'value'] }];
    });
    return partOf(entries, { name: textAt(container, 'name') ?? '', path: [...at, 'containers', index], value: { env }, holder: 'container' });
  });
}

/** The environment of a service is a mapping, or a list of `NAME=value`; a name alone is passed on from outside. What only developers start is left out; what the file is for is a fact. */
function ofCompose({ value, identity, facts }: Resource): readonly Part[] {
  if (facts?.purpose === 'development') return [];
  const environment = property(value, 'environment');
  const entries: Entry[] = isList(environment)
    ? environment.flatMap((text, index) => {
        const parts = typeof text === 'string' ? /^([^=]+)=(.*)$/s.exec(text) : null;
        return parts === null ? [] : [{ names: [parts[1] ?? ''], value: parts[2] ?? '', path: ['environment', index] }];
      })
    : Object.entries(isObject(environment) ? environment : {}).flatMap(([name, text]) => (isScalar(text) ? [{ names: [name], value: text, path: ['environment', name] }] : []));
  const { purpose = null, restarts = null } = facts ?? {};
  return partOf(entries, { name: identity.name, path: [], value, holder: 'compose' }).map((part) => ({ ...part, facts: { ...part.facts, purpose, restarts } }));
}

/** A realm that Keycloak's operator imports has what a file with a realm has. */
function ofRealm({ value, identity }: Resource): readonly Part[] {
  const realm = valueAt(value, ['spec', 'realm']);
  const facts = isObject(realm) ? documentFacts(realm, 'config_map') : null;
  return isObject(realm) && facts !== null ? [{ kind: 'settings', name: identity.name, path: ['spec', 'realm'], value: realm, facts }] : [];
}

function isScalar(value: JsonValue): value is string | number | boolean {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}

interface PartPlace {
  readonly name: string;
  readonly path: Path;
  readonly value: JsonObject;
  readonly holder: Holder;
}

function partOf(entries: readonly Entry[], { name, path, value, holder }: PartPlace): readonly Part[] {
  const facts = settingFacts(entries, holder);
  return facts === null ? [] : [{ kind: 'settings', name, path, value, facts }];
}
