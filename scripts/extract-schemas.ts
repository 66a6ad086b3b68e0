/**
 * Rewrites src/validate/data/kubernetes-schemas.txt from what Kubernetes publishes: `npm run schemas:extract`. Needs Go, which
 * fetches the modules and checks their digests. Run it when a new release of Kubernetes is added to RELEASES. With `--check` it
 * only compares.
 *
 * The npm package kubernetes-models is no source for this: it ships compiled validators that pass unknown fields, not schemas.
 */

import { readFileSync, writeFileSync } from 'node:fs';
import { EXTRACTED_SCHEMAS } from './build-schemas.js';
import { RELEASES, readEnumerations, readLifecycles, readRelease } from './kubernetes-releases.js';
import { collectKinds, formatKind } from './kubernetes-kinds.js';
import { UNCHECKED_ENUMERATIONS, requiredFields } from './kubernetes-required.js';
import { collectTypes, formatType, reachableTypes } from './kubernetes-types.js';

/** The first release whose modules state how long their API types live. */
const FIRST_WITH_LIFECYCLES = '1.19.16';

function extract(): string {
  const releases = RELEASES.map(readRelease);
  const newest = RELEASES.at(-1) ?? '';
  const lifecycles = new Map(RELEASES.slice(RELEASES.indexOf(FIRST_WITH_LIFECYCLES)).flatMap((release) => [...readLifecycles(release)]));
  const kinds = collectKinds(releases, lifecycles);
  const enumerations = [...readEnumerations(newest)].filter(([field]) => !UNCHECKED_ENUMERATIONS.some((unchecked) => field.endsWith(`.${unchecked}`)));
  const types = collectTypes(releases, new Map(enumerations));
  const roots = new Set([...kinds.values()].flatMap((kind) => kind.type ?? []));
  const wanted = reachableTypes(types, roots);
  const groups = [...new Set([...kinds.keys()].map((key) => key.slice(0, Math.max(0, key.indexOf('/')))))].sort();
  const required = requiredFields(types);
  const oldestMinor = releases[0]?.minor ?? 0;
  const newestMinor = releases.at(-1)?.minor ?? 0;
  const lines = [
    `releases\t${JSON.stringify({ oldest: oldestMinor, newest: newestMinor, groups })}`,
    ...[...kinds].sort(byName).map(([name, kind]) => `${name}\t${formatKind(kind, newestMinor)}`),
    ...[...types].sort(byName).flatMap(([name, type]) => (wanted.has(name) ? `${name}\t${formatType(type, required.get(name) ?? new Set(), roots.has(name))}` : [])),
  ];
  return `${lines.join('\n')}\n`;
}

function byName(one: readonly [string, unknown], other: readonly [string, unknown]): number {
  return one[0] < other[0] ? -1 : 1;
}

if (!process.argv.includes('--check')) writeFileSync(EXTRACTED_SCHEMAS, extract());
else if (readFileSync(EXTRACTED_SCHEMAS, 'utf8') !== extract()) {
  process.stderr.write('The Kubernetes schemas are not what the releases say. Run npm run schemas:extract and commit the result.\n');
  process.exitCode = 1;
}
