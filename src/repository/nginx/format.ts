import { isObject, property } from '../../base/json.js';
import type { JsonObject } from '../../types.js';
import { isElsewhere, isElsewhereFolder } from '../elsewhere.js';
import type { EmbeddedFormat, Part, TextFormat } from '../format.js';
import { nginxFacts } from './facts.js';
import { type Directive, parseNginx } from './parse.js';

/** Configurations of nginx in files; a template counts whose variables nginx's own image fills in when it starts. */
export const nginxText: TextFormat = {
  type: 'nginx',
  amongTests: false,
  mayBe: (file) => /\.conf(?:\.template)?$|(?:^|\/)sites-(?:available|enabled)\/[^/.]+$/i.test(file) && isDeployed(file),
  read(text, file) {
    const part = nginxPart(text, { name: file.slice(file.lastIndexOf('/') + 1), holder: 'file' });
    return part === null ? null : [part];
  },
};

function isDeployed(file: string): boolean {
  const folders = file.split('/');
  const name = folders.pop() ?? '';
  return !isElsewhere(name.replace(/\.template$/, '')) && !folders.some(isElsewhereFolder);
}

/** Configurations of nginx in ConfigMaps. */
export const nginxEmbedded: EmbeddedFormat = {
  kinds: ['ConfigMap'],
  extract({ value }) {
    const data = property(value, 'data');
    return Object.entries(isObject(data) ? data : {}).flatMap(([key, text]) => {
      const part = typeof text === 'string' && /\.conf(?:\.template)?$/.test(key) ? nginxPart(text, { name: key, holder: 'config_map' }) : null;
      return part === null ? [] : [{ ...part, path: ['data', key] }];
    });
  },
};

/** Null where no block of a web server is in the text. */
function nginxPart(text: string, { name, holder }: { readonly name: string; readonly holder: 'file' | 'config_map' }): Part | null {
  if (!/\b(?:server|http|location|upstream)\b[^;{}]*\{/.test(text) || text.includes('{{')) return null;
  const directives = parseNginx(text);
  if (directives === null || !directives.some((directive) => directive.block !== null && ['http', 'server', 'location', 'upstream'].includes(directive.name))) return null;
  return { kind: 'nginx', name, path: [], hasLines: true, value: { line: 1, directives: directives.map(toValue) }, facts: { holder, ...nginxFacts(directives) } };
}

function toValue({ line, name, args, block }: Directive): JsonObject {
  return { line, name, args, ...(block === null ? {} : { block: block.map(toValue) }) };
}
