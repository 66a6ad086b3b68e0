import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { discover } from '../../src/discover/discover.js';
import { joinResources } from '../../src/join/join.js';
import { createReader } from '../../src/read/read-source.js';
import { ingest } from '../../src/scan/ingest.js';
import { WORTH_READING } from '../../src/scan/names.js';
import { corporaFolder } from '../support/corpora.js';
import { createComparison } from '../support/prefilter.js';

const corpora = corporaFolder();

describe.skipIf(corpora === null)('asking only rules that may have something to say', () => {
  const compare = createComparison();
  const reader = createReader(new Map());

  it.each(['kubernetes', 'novacron', 'terraform-plans', 'helm'])('gives for the resources of %s what asking all of them does', (folder) => {
    const parts = discover({ root: path.join(corpora ?? '', folder), paths: ['.'], exclude: [], ...WORTH_READING }).sources.map((source) => ingest(source, reader, new Map()));
    const resources = parts.flatMap((part) => part.resources);
    expect(resources.length).toBeGreaterThan(0);
    expect(compare(resources, joinResources([...resources, ...parts.flatMap((part) => part.context)], parts.flatMap((part) => part.references)))).toEqual([]);
  });
});
