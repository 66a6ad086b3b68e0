import { createReader } from '../../src/read/read-source.js';
import { ingest } from '../../src/scan/ingest.js';
import { createPlacer } from '../../src/scan/placer.js';
import type { Path, Resource } from '../../src/types.js';

/** What a file holds of a kind, as rules see it, and the line of a place in it. */
export function readFile(file: string, text: string, kind: string) {
  const source = { file, absolutePath: null };
  const reader = createReader(new Map([[file, Buffer.from(text)]]));
  const found = ingest(source, reader, new Map()).resources.filter((resource) => resource.kind === kind);
  const place = createPlacer({ reader, sources: [source], root: process.cwd(), trace: (_resource, _path, at) => at });
  const lineOf = (path: Path, resource: Resource | undefined = found[0]) => {
    if (resource === undefined) return 'nothing';
    const { line, snippet } = place(resource, path);
    return `${line}: ${snippet ?? ''}`;
  };
  return { found, values: found.map(({ value }) => value), facts: found.map(({ facts }) => facts), lineOf };
}
