import { readFileSync } from 'node:fs';
import path from 'node:path';
import { load } from 'js-yaml';
import { expect, it } from 'vitest';
import { packageRoot } from '../../src/base/package-root.js';
import { run } from '../../src/cli/run.js';
import { review } from '../../src/review.js';
import type { Finding, JsonObject, Report } from '../../src/types.js';
import { readReport, usePackagedAction } from '../support/action.js';
import { admissionOf, bundledJudge, handlerOf, responseIn, withoutPlace } from '../support/admission.js';
import { createRepository, GIT_ENVIRONMENT } from '../support/git.js';
import { exampleObjects } from '../support/policies.js';
import { recordingTerminal } from '../support/terminal.js';

const runAction = usePackagedAction();
const TODAY = '2026-11-24';
const COUNT = 50;

/** Fifty objects from all over the rules' examples. */
function objects(): readonly JsonObject[] {
  const all = exampleObjects();
  return Array.from({ length: COUNT }, (_, index) => all[Math.floor((index * all.length) / COUNT)] ?? {});
}

const inOrder = (findings: readonly Finding[]) => findings.map(withoutPlace).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));

it('the same 50 resources give the same findings through command, hook, webhook and action', async () => {
  const all = objects();
  const nameOf = (index: number) => `k8s/object-${index}.json`;
  const repository = createRepository({ 'README.md': 'Shop\n' });
  repository.edit({ ...Object.fromEntries(all.map((object, index) => [nameOf(index), JSON.stringify(object)])), 'untracked.txt': 'so that the hook works on a copy\n' });
  repository.git('add', 'k8s');
  const readygate = async (...args: readonly string[]) => {
    const terminal = recordingTerminal(repository.folder, { env: { ...GIT_ENVIRONMENT, HOME: repository.folder } });
    await run([...args, '--format', 'json'], terminal);
    return (JSON.parse(terminal.stdout()) as Report).findings;
  };

  const byCommand = await readygate('scan');
  expect(byCommand.length).toBeGreaterThan(100);

  const hooks = load(readFileSync(path.join(packageRoot(), '.pre-commit-hooks.yaml'), 'utf8')) as readonly { readonly id: string; readonly entry: string }[];
  for (const [id, names] of [['readygate', all.map((_, index) => nameOf(index))], ['readygate-all', []]] as const) {
    const [command, ...args] = hooks.find((hook) => hook.id === id)?.entry.split(' ') ?? [];
    expect({ id, command, findings: await readygate(...args, ...names) }).toEqual({ id, command: 'readygate', findings: byCommand });
  }

  const action = await runAction({ workspace: repository.folder, event: 'push' });
  expect((JSON.parse(readReport(action, 'json-file')) as Report).findings).toEqual(byCommand);

  const judge = bundledJudge();
  const handle = handlerOf(judge, { modes: { critical: 'warn', high: 'warn', medium: 'warn', low: 'warn', info: 'warn' } });
  const options = { judge, severities: {}, waivers: [], inlineWaivers: true, known: new Set(judge.rules.keys()), environment: null, today: TODAY };
  all.forEach((object, index) => {
    // An object alone has no neighbours, so the webhook leaves out what needs them.
    const expected = byCommand.filter(({ file, ruleId }) => file === nameOf(index) && judge.rules.get(ruleId)?.relations.length === 0);
    expect({ index, findings: inOrder(review(object, options).findings) }).toEqual({ index, findings: inOrder(expected) });
    const told = responseIn(handle(admissionOf(object), TODAY).body).auditAnnotations?.['findings'] ?? '';
    const ids = told.split('\n').map((line) => line.split(' ')[1] ?? '').filter((id) => id !== '').sort();
    if (!told.includes('\nand ')) expect(ids).toEqual(expected.map(({ ruleId }) => ruleId).sort());
  });
});
