import { expect, it } from 'vitest';
import { NO_GIT } from '../../src/base/git.js';
import { createReader } from '../../src/read/read-source.js';
import { addHostFacts, answerQuestions, hostQuestions } from '../../src/scan/host-facts.js';
import { ingest } from '../../src/scan/ingest.js';
import { temporaryFolder } from '../support/temporary.js';

/** What the host adds to the resources of a file, by kind. */
function factsOf(files: Readonly<Record<string, string>>, file: string, today: string) {
  const root = temporaryFolder(files);
  const source = { file, absolutePath: `${root}/${file}` };
  const ingested = ingest(source, createReader(new Map()), new Map());
  const part = addHostFacts(ingested, answerQuestions(hostQuestions(ingested), source, { today, git: NO_GIT }));
  return Object.fromEntries(part.resources.map(({ kind, facts }) => [kind, facts]));
}

it('a report is as old as it says, and one from tomorrow is new', () => {
  const report = '{"SchemaVersion":2,"ArtifactName":"shop","CreatedAt":"2026-03-04T05:06:07Z","Results":[]}';
  expect(factsOf({ 'trivy.json': report }, 'trivy.json', '2026-04-03')).toEqual({ vulnerability_report: { today: 20546, age_days: 30, made: '2026-03-04' } });
  expect(factsOf({ 'trivy.json': report }, 'trivy.json', '2026-03-03')).toEqual({ vulnerability_report: { today: 20515, age_days: 0, made: '2026-03-04' } });
});

it('a document says which of the files that it links to are not there', () => {
  const index = '# Runbooks\n\n- [Database](db.md)\n- [Cache](cache.md#top)\n- [Deployment](/docs/deploy%20it.md)\n- [Queue](../queue.md)\n';
  const files = { 'docs/runbooks/index.md': index, 'docs/runbooks/db.md': '', 'docs/deploy it.md': '' };
  expect(factsOf(files, 'docs/runbooks/index.md', '2026-03-04')).toMatchObject({ document: { missing: [1, 3] } });
});
