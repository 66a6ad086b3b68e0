import path from 'node:path';
import { expect, it } from 'vitest';
import { isList, isObject } from '../../src/base/json.js';
import { packageRoot } from '../../src/base/package-root.js';
import { discover } from '../../src/discover/discover.js';
import { compileModule, createEngine } from '../../src/engine/engine.js';
import { joinResources, relatedResources } from '../../src/join/join.js';
import { loadBundledPolicies, parameterData } from '../../src/policy/bundle.js';
import { readKindGroups, readRegoFolder, withoutTests } from '../../src/policy/compile.js';
import { createRoutes, findRoute } from '../../src/policy/routes.js';
import { createReader } from '../../src/read/read-source.js';
import { baseInput } from '../../src/evaluate/evaluate.js';
import { WORTH_READING } from '../../src/scan/names.js';
import { ingest } from '../../src/scan/ingest.js';
import { evaluatePolicies } from '../../src/toolchain/toolchain.js';
import type { JsonObject, JsonValue, Resource } from '../../src/types.js';
import { createValidator } from '../../src/validate/validate.js';
import { ruleExamples } from '../support/policies.js';

const policies = loadBundledPolicies();
const data = parameterData(policies.rules, {});

/** Every resource of every example, with what its rules are asked, for both routes. */
function evaluations(): { entrypoint: string; input: JsonObject }[] {
  const reader = createReader(new Map());
  const validate = createValidator(null);
  return ruleExamples().flatMap((example) => {
    const parts = discover({ root: packageRoot(), paths: [example.file], exclude: [], ...WORTH_READING }).sources.map((source) => ingest(source, reader, new Map()));
    const resources = parts.flatMap((part) => part.resources);
    const relations = joinResources([...resources, ...parts.flatMap((part) => part.context)], parts.flatMap((part) => part.references));
    return resources.flatMap((resource) => {
      const base = baseInput(resource);
      const alone = findRoute(policies.routes.alone, resource.family, resource.kind);
      const related = findRoute(policies.routes.related, resource.family, resource.kind);
      return [
        ...(alone === null ? [] : [{ entrypoint: alone.entrypoint, input: { ...base, schema: { problems: validate(resource.value).map((problem) => ({ ...problem })) } } }]),
        ...(related === null ? [] : [{ entrypoint: related.entrypoint, input: { ...base, related: relatedValues(relatedResources(relations, resource, related.relations)) } }]),
      ];
    });
  });
}

function relatedValues(related: Readonly<Record<string, readonly Resource[]>>): JsonObject {
  return Object.fromEntries(Object.entries(related).map(([name, others]) => [name, others.map(({ value }) => value)]));
}

/** Sets come in any order, and keys too; a path is a list and keeps its own. */
function canonical(value: JsonValue, key = ''): string {
  if (isList(value)) {
    const parts = value.map((part) => canonical(part));
    return `[${(key === 'path' ? parts : parts.sort()).join(',')}]`;
  }
  if (!isObject(value)) return JSON.stringify(value);
  const entries = Object.entries(value).map(([name, part]) => `${JSON.stringify(name)}:${canonical(part, name)}`);
  return `{${entries.sort().join(',')}}`;
}

it('our WebAssembly host says of every rule example what OPA itself says', async () => {
  const folder = path.join(packageRoot(), 'policies');
  const files = withoutTests(readRegoFolder(folder));
  const { modules } = createRoutes(policies.rules, readKindGroups(folder));
  const asked = evaluations();
  const outcome = await evaluatePolicies({ ...files, ...modules }, asked, data);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  const engine = createEngine(compileModule(policies.wasm), data);
  const different = asked.flatMap(({ entrypoint, input }, index) => {
    const opa = outcome.result[index];
    const theirs = opa?.kind === 'value' ? canonical(opa.value) : JSON.stringify(opa);
    const ours = canonical(JSON.parse(engine.evaluate(entrypoint, JSON.stringify(input)) ?? 'null') as JsonValue);
    return ours === theirs ? [] : [{ entrypoint, ours, theirs }];
  });
  expect(asked.length).toBeGreaterThan(50);
  expect(different).toEqual([]);
}, 300_000);
