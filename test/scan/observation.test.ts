import fc from 'fast-check';
import path from 'node:path';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { packageRoot } from '../../src/base/package-root.js';
import { discover } from '../../src/discover/discover.js';
import { countBitSet, readBitSet, writeBitSet } from '../../src/scan/bit-set.js';
import { WORTH_READING } from '../../src/scan/names.js';
import { observe } from '../../src/scan/observe.js';
import type { Observation } from '../../src/scan/observation.js';
import { createObservationReader } from '../../src/scan/read-observation.js';
import { writeObservation } from '../../src/scan/write-observation.js';
import type { Resource } from '../../src/types.js';
import { ruleExamples } from '../support/policies.js';
import { bundledJudge } from '../support/admission.js';

/** A resource with everything that can be asked of it, what it was found in included. */
function shown(resource: Resource): object {
  const { key, family, kind, identity, file, documentIndex, documentPath, template, value, unknown, facts = null, hasLines = false, made = null, planned, within } = resource;
  const holder = within === undefined ? null : { ...within, resource: shown(within.resource) };
  return { key, family, kind, identity, file, documentIndex, documentPath, template, value, unknown, facts, hasLines, made, planned: planned === undefined ? null : shown(planned), within: holder };
}

/** As JSON, which is what rules see. */
function comparable(observation: Omit<Observation, 'key'>): unknown {
  const { resources, context, ...others } = { ...observation, key: null };
  return JSON.parse(JSON.stringify({ ...others, judged: observation.judged(), resources: resources.map(shown), context: context.map(shown) }));
}

describe('an observation', () => {
  it('says the same after it was written and read: every example of every rule', () => {
    const options = { judge: bundledJudge(), kustomized: new Map(), today: '2026-11-24', git: { executable: null, environment: {} }, isRendered: () => false };
    const { sources } = discover({ root: packageRoot(), paths: ruleExamples().map(({ file }) => file), exclude: [], ...WORTH_READING });
    const kept = createObservationReader();
    let resources = 0;
    for (const source of sources) {
      const observation = observe(source, readFileSync(path.join(packageRoot(), source.file)), options);
      resources += observation.resources.length;
      expect(comparable(kept.read(writeObservation(observation), source.file, () => null)), source.file).toEqual(comparable(observation));
    }
    expect(resources).toBeGreaterThan(1000);
  });
});

describe('a bit set', () => {
  it('gives the names that were put in, and their number', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string(), { maxLength: 60 }), fc.array(fc.boolean(), { minLength: 60, maxLength: 60 }), (names, isChosen) => {
        const chosen = names.filter((_, index) => isChosen[index]);
        const text = writeBitSet(names, chosen);
        expect([readBitSet(names, text), countBitSet(text)]).toEqual([chosen, chosen.length]);
      }),
    );
  });
});
