import type { JsonObject, Path } from '../../types.js';
import type { Directive } from './parse.js';

/** The blocks around a directive. */
interface Surroundings {
  readonly contexts: readonly string[];
  readonly location: string;
  readonly tls: boolean;
  readonly path: Path;
}

/**
 * What rules need of a configuration beside its tree: `directives`, all of them in one list, with the blocks around them, the
 * location that they hold for and whether the server speaks TLS; and `servers`, with what they listen to.
 */
export function nginxFacts(directives: readonly Directive[]): JsonObject {
  const flat: JsonObject[] = [];
  const servers: JsonObject[] = [];
  addAll(directives, { contexts: [], location: '', tls: false, path: ['directives'] }, flat);
  addServers(directives, { path: ['directives'], http2: false }, servers);
  return { directives: flat, servers };
}

function addAll(directives: readonly Directive[], around: Surroundings, flat: JsonObject[]): void {
  directives.forEach(({ name, args, block }, index) => {
    const path = [...around.path, index];
    flat.push({ name, args, contexts: around.contexts, location: around.location, tls: around.tls, path });
    if (block === null) return;
    const location = name === 'location' ? args.join(' ') : around.location;
    addAll(block, { contexts: [...around.contexts, name], location, tls: around.tls || (name === 'server' && speaksTls(block)), path: [...path, 'block'] }, flat);
  });
}

function addServers(directives: readonly Directive[], around: { readonly path: Path; readonly http2: boolean }, servers: JsonObject[]): void {
  const http2 = around.http2 || isOn(directives, 'http2');
  directives.forEach(({ name, args, block }, index) => {
    const path = [...around.path, index];
    if (block === null) return;
    if (name !== 'server') return name === 'stream' ? undefined : addServers(block, { path: [...path, 'block'], http2 }, servers);
    if (args.length > 0) return;
    const listens = block.filter((directive) => directive.name === 'listen').map((directive) => directive.args);
    servers.push({
      path,
      names: block.filter((directive) => directive.name === 'server_name').flatMap((directive) => directive.args),
      listens,
      tls: speaksTls(block),
      http2: http2 || isOn(block, 'http2') || listens.some((words) => words.includes('http2') || words.includes('quic')),
      redirects: redirects(block),
    });
  });
}

function speaksTls(block: readonly Directive[]): boolean {
  return isOn(block, 'ssl') || block.some(({ name, args }) => name === 'listen' && args.includes('ssl'));
}

function isOn(block: readonly Directive[], name: string): boolean {
  return block.some((directive) => directive.name === name && directive.args[0] === 'on');
}

/** Whether requests are sent on to HTTPS, by the server itself or by a location in it. */
function redirects(block: readonly Directive[]): boolean {
  return block.some(({ name, args, block: inner }) => (['return', 'rewrite'].includes(name) && args.some((word) => word.startsWith('https://'))) || (inner !== null && redirects(inner)));
}
