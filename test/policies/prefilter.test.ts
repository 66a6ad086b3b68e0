import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { isObject } from '../../src/base/json.js';
import { packageRoot } from '../../src/base/package-root.js';
import { discover } from '../../src/discover/discover.js';
import { joinResources } from '../../src/join/join.js';
import { loadBundledIndex } from '../../src/policy/bundle.js';
import { readRegoFolder, withoutTests } from '../../src/policy/compile.js';
import { textsOf } from '../../src/policy/prefilter.js';
import { createReader } from '../../src/read/read-source.js';
import { ingest } from '../../src/scan/ingest.js';
import { WORTH_READING } from '../../src/scan/names.js';
import { evaluatePolicies } from '../../src/toolchain/toolchain.js';
import { ruleExamples } from '../support/policies.js';
import { createComparison } from '../support/prefilter.js';

/** Tables of names that a rule looks for one of. */
const TABLES = [
  { id: 'K8S-0124', entrypoint: 'lib/tokens/starts' },
  { id: 'K8S-0110', entrypoint: 'rules/kubernetes/image_scanner/programs' },
  { id: 'K8S-0216', entrypoint: 'lib/databases/engines' },
  { id: 'K8S-0120', entrypoint: 'lib/secret_names/credential_words' },
  { id: 'K8S-0120', entrypoint: 'lib/secret_names/credential_endings' },
  { id: 'K8S-0121', entrypoint: 'lib/secret_names/credential_words' },
  { id: 'K8S-0121', entrypoint: 'lib/secret_names/credential_endings' },
  { id: 'K8S-0260', entrypoint: 'rules/kubernetes/mesh_member/marks' },
];

it('asking only rules that may have something to say gives for every example what asking all of them does', () => {
  const compare = createComparison();
  const reader = createReader(new Map());
  const different = [...new Set(ruleExamples().map(({ file }) => file))].flatMap((file) => {
    const parts = discover({ root: packageRoot(), paths: [file], exclude: [], ...WORTH_READING }).sources.map((source) => ingest(source, reader, new Map()));
    const resources = parts.flatMap((part) => part.resources);
    return compare(resources, joinResources([...resources, ...parts.flatMap((part) => part.context)], parts.flatMap((part) => part.references)));
  });
  expect(loadBundledIndex().rules.filter(({ mentions, about }) => mentions.length + about.length > 0).length).toBeGreaterThan(60);
  expect(different).toEqual([]);
}, 120_000);

describe('where a rule looks for names of a table', () => {
  it('it mentions a part of each of them', async () => {
    const files = withoutTests(readRegoFolder(path.join(packageRoot(), 'policies')));
    const outcome = await evaluatePolicies(files, TABLES.map(({ entrypoint }) => ({ entrypoint, input: {} })));
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
    const rules = new Map(loadBundledIndex().rules.map((rule) => [rule.id, textsOf(rule).map((text) => text.toLowerCase())]));
    const missing = TABLES.flatMap(({ id }, index) => {
      const evaluated = outcome.result[index];
      if (evaluated?.kind !== 'value') return [`${id}: there is no table`];
      const names = isObject(evaluated.value) ? Object.keys(evaluated.value) : (evaluated.value as readonly string[]);
      return names.filter((name) => rules.get(id)?.some((text) => name.toLowerCase().includes(text)) !== true).map((name) => `${id}: ${name}`);
    });
    expect(missing).toEqual([]);
  });
});
