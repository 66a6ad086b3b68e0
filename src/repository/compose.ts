import { isObject, property, textAt } from '../base/json.js';
import type { JsonObject } from '../types.js';
import type { DocumentFormat, Part } from './format.js';

/** Compose files: by their names, or by holding nothing but what Compose knows. One resource a service. */
export const compose: DocumentFormat = {
  type: 'compose',
  amongTests: false,
  claims: isComposeName,
  mayHold: (text, file) => text.includes('services') && (isComposeName(file) || /\b(?:image|build)\b/.test(text)),
  identify: identifyCompose,
};

/** What a Compose file is for, told by its path: `unknown` is a plain `docker-compose.yml`, which some deploy and most only develop with. */
export type ComposePurpose = 'production' | 'development' | 'unknown';

const TOP_LEVEL_KEYS = new Set(['version', 'name', 'services', 'volumes', 'networks', 'secrets', 'configs', 'include']);
const DEVELOPMENT = new Set(['dev', 'devel', 'development', 'devcontainer', 'local', 'test', 'tests', 'testing', 'ci', 'e2e', 'override', 'debug', 'example', 'examples', 'sample', 'samples', 'demo', 'demos', 'template', 'mock', 'benchmark', 'backup']);
const PRODUCTION = new Set(['prod', 'production', 'live', 'swarm', 'stack', 'deploy', 'deployment', 'release', 'staging']);

function isComposeName(file: string): boolean {
  return /(?:^|[/._-])(?:docker-?)?compose(?:[._-][^/]*)?\.ya?ml$/i.test(file);
}

function identifyCompose(value: JsonObject, file: string): readonly Part[] | null {
  const services = property(value, 'services');
  if (!isObject(services) || Object.hasOwn(value, 'apiVersion')) return null;
  const entries = Object.entries(services).filter((entry): entry is [string, JsonObject] => isObject(entry[1]));
  if (!isComposeName(file) && !(holdsComposeOnly(value) && entries.length > 0 && entries.every(([, service]) => 'image' in service || 'build' in service))) return null;
  const purpose = purposeOf(file);
  const restarts = entries.some(([, service]) => isStartedAgain(service));
  return entries.map(([name, service]) => ({
    kind: 'compose_service',
    name,
    path: ['services', name],
    value: service,
    facts: { purpose, restarts, builds: 'build' in service },
  }));
}

/** What a developer starts by hand ends with the terminal; what serves somebody is started again. */
function isStartedAgain(service: JsonObject): boolean {
  const deploy = property(service, 'deploy');
  return ['always', 'unless-stopped'].includes(textAt(service, 'restart') ?? '') || isObject(property(deploy, 'restart_policy')) || property(deploy, 'replicas') !== undefined;
}

function holdsComposeOnly(value: JsonObject): boolean {
  return Object.keys(value).every((key) => TOP_LEVEL_KEYS.has(key) || key.startsWith('x-'));
}

/** The file's own name says more than its folders, and the nearest folder more than those above it. */
function purposeOf(file: string): ComposePurpose {
  for (const segment of file.toLowerCase().split('/').reverse()) {
    const words = segment.split(/[^a-z0-9]+/);
    if (words.some((word) => DEVELOPMENT.has(word))) return 'development';
    if (words.some((word) => PRODUCTION.has(word))) return 'production';
  }
  return 'unknown';
}
