import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { isList, isObject, property, textAt } from '../../src/base/json.js';
import { createConfigurationFiles } from '../../src/terraform/files.js';
import { createTerraformPlacer } from '../../src/terraform/place.js';
import { readTerraform } from '../../src/terraform/read.js';
import type { JsonObject, JsonValue } from '../../src/types.js';
import { corporaFolder } from '../support/corpora.js';

const corpora = corporaFolder();
const root = path.join(corpora ?? '', 'terraform-plans');
const files = corpora === null ? [] : readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => path.relative(root, path.join(entry.parentPath, entry.name))).sort();
const read = (file: string) => readTerraform(file, readFileSync(path.join(root, file)));
const jsonOf = (file: string) => JSON.parse(new TextDecoder().decode(readFileSync(path.join(root, file)))) as JsonObject;
const listOf = (value: JsonValue | undefined): readonly JsonValue[] => (isList(value) ? value : []);

/** Addresses of the managed resources that a plan leaves in place, counted in the plainest way. */
function expectedAddresses(plan: JsonObject): string[] {
  const changes = listOf(plan['resource_changes']).filter((change) => textAt(change, 'mode') !== 'data');
  const gone = (change: JsonValue) => listOf(property(property(change, 'change'), 'actions')).every((action) => action === 'delete') && listOf(property(property(change, 'change'), 'actions')).length > 0;
  const planned: JsonValue[] = [];
  const visit = (module: JsonValue | undefined): void => {
    planned.push(...listOf(property(module, 'resources')).filter((resource) => textAt(resource, 'mode') !== 'data'));
    for (const child of listOf(property(module, 'child_modules'))) visit(child);
  };
  visit(property(plan['planned_values'], 'root_module'));
  const known = new Set(changes.map((change) => textAt(change, 'address')));
  const kept = [...changes.filter((change) => !gone(change) && isKept(change, planned)), ...planned.filter((resource) => !known.has(textAt(resource, 'address')))];
  return kept.map((entry) => textAt(entry, 'address') ?? '').sort();
}

/** A change that changes nothing and has no values is about nothing. */
function isKept(change: JsonValue, planned: readonly JsonValue[]): boolean {
  const inner = property(change, 'change');
  const actions = listOf(property(inner, 'actions'));
  return isObject(property(inner, 'after')) || actions.some((action) => action !== 'no-op') || planned.some((resource) => textAt(resource, 'address') === textAt(change, 'address'));
}

describe.skipIf(corpora === null)('real plans of many versions and providers (need the shared corpora)', () => {
  it.each(files)('%s is read, every resource of it', (file) => {
    const content = read(file);
    expect(content?.problems).toEqual([]);
    expect(content?.resources.map(({ identity }) => identity.address).sort()).toEqual(expectedAddresses(jsonOf(file)));
  });

  it('no value that a plan marks as sensitive comes out', () => {
    const leaks = files.flatMap((file) => {
      const content = JSON.stringify(read(file));
      const secrets = listOf(jsonOf(file)['resource_changes']).flatMap((change) => markedTexts(property(property(change, 'change'), 'after'), property(property(change, 'change'), 'after_sensitive')));
      return secrets.filter((secret) => content.includes(JSON.stringify(secret))).map((secret) => `${file}: ${secret}`);
    });
    expect(leaks).toEqual([]);
  });

  it('every resource is placed where its address stands', () => {
    const place = createTerraformPlacer({ configuration: createConfigurationFiles(root), readPlan: (file) => readFileSync(path.join(root, file)) });
    const wrong = files.flatMap((file) => {
      const lines = new TextDecoder().decode(readFileSync(path.join(root, file))).split('\n');
      return (read(file)?.resources ?? []).flatMap((resource) => {
        const { line, column } = place(resource, ['address']);
        return lines[line - 1]?.slice(column - 1).replace(/:\s+/, ':').startsWith(`"address":${JSON.stringify(resource.identity.address)}`) === true ? [] : [`${file}:${line}:${column} ${resource.identity.address}`];
      });
    });
    expect(wrong).toEqual([]);
  });
});

/** Long texts that are marked; short ones stand elsewhere by chance. */
function markedTexts(value: JsonValue | undefined, mark: JsonValue | undefined): string[] {
  if (typeof value === 'string') return mark === true && value.length > 8 ? [value] : [];
  if (isList(value)) return value.flatMap((item, index) => markedTexts(item, mark === true ? true : listOf(mark)[index]));
  return isObject(value) ? Object.entries(value).flatMap(([key, child]) => markedTexts(child, mark === true ? true : property(mark, key))) : [];
}
