import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAsciiDoc, readRestructuredText } from '../../src/repository/documents/markup.js';
import { operationsDocument } from '../../src/repository/documents/document.js';
import { findObjectives } from '../../src/repository/documents/objectives.js';
import { readMarkdown } from '../../src/repository/documents/outline.js';
import { purposeOf } from '../../src/repository/documents/subjects.js';

/** What a document gives rules, kind by kind. */
function read(file: string, text: string, kind: string) {
  return (operationsDocument.read(text, file) ?? []).filter((part) => part.kind === kind).map((part) => part.value);
}

describe('the outline of a document', () => {
  it('has the lines of headings, items, rows and code, also in lists', () => {
    const outline = readMarkdown(`---
title: not a heading
---
# Deploying

Intro

1. Build
   \`\`\`bash
   make image
   \`\`\`
2. Apply
   - in order

| Step | Who |
|------|-----|
| 1    | **Ada** |

<!-- hidden -->
Check
-----
- [x] done
`);
    expect(outline).toEqual({
      title: 'Deploying',
      sections: [
        {
          line: 4,
          level: 1,
          heading: 'Deploying',
          source: 'Deploying',
          blocks: [
            { kind: 'text', line: 6, text: 'Intro' },
            { kind: 'item', line: 8, text: 'Build', ordered: true, task: false },
            { kind: 'code', line: 9, language: 'bash', text: 'make image' },
            { kind: 'item', line: 12, text: 'Apply', ordered: true, task: false },
            { kind: 'item', line: 13, text: 'in order', ordered: false, task: false },
            { kind: 'table', line: 15, header: ['Step', 'Who'], rows: [{ line: 17, cells: ['1', '**Ada**'] }] },
          ],
        },
        { line: 20, level: 2, heading: 'Check', source: 'Check', blocks: [{ kind: 'item', line: 22, text: 'done', ordered: false, task: true }] },
      ],
    });
  });

  it('is the same for AsciiDoc and reStructuredText', () => {
    const asciidoc = readAsciiDoc('= Deploying\n:toc:\n\n== Steps\n\n. Build\n. Apply\n\n[source,bash]\n----\nmake image\n----\n\n|===\n|Step |Who\n\n|1 |Ada\n|===\n');
    const rst = readRestructuredText('Deploying\n=========\n\nSteps\n-----\n\n#. Build\n#. Apply\n\n.. code-block:: bash\n\n   make image\n');
    const steps = [{ kind: 'item', text: 'Build', ordered: true, task: false }, { kind: 'item', text: 'Apply', ordered: true, task: false }];
    const shape = (outline: typeof rst) => outline.sections.map(({ level, heading, blocks }) => ({ level, heading, blocks: blocks.map((block) => ({ ...block, line: 0 })) }));
    expect(shape(asciidoc)).toEqual([
      { level: 1, heading: 'Deploying', blocks: [] },
      {
        level: 2,
        heading: 'Steps',
        blocks: [...steps, { kind: 'code', language: '', text: 'make image' }, { kind: 'table', header: ['Step', 'Who'], rows: [{ line: 17, cells: ['1', 'Ada'] }] }].map((block) => ({ ...block, line: 0 })),
      },
    ]);
    expect(shape(rst)).toEqual([
      { level: 1, heading: 'Deploying', blocks: [] },
      { level: 2, heading: 'Steps', blocks: [...steps, { kind: 'code', language: '', text: '\n   make image' }].map((block) => ({ ...block, line: 0 })) },
    ]);
  });
});

describe('what a document is for', () => {
  it.each([
    ['docs/runbooks/database.md', 'Database is down', 'procedure'],
    ['docs/operations/incident-response-runbook.md', 'Incident response', 'procedure'],
    ['docs/runbooks/README.md', 'Runbooks', 'procedure'],
    ['docs/DR-TEST-RESULTS.md', 'Disaster recovery test results', 'record'],
    ['docs/performance-analysis-report.md', 'Performance analysis', 'record'],
    ['README.md', 'Shop', null],
    ['CHANGELOG.md', 'Changelog', null],
    ['docs/DEPLOYMENT_SUMMARY.md', 'Deployment', null],
    ['docs/deployment.md', 'Deployment completion', null],
    ['docs/runbook.md', 'Status report of the runbooks', null],
    ['docs/templates/postmortem.md', 'Post-mortem', null],
    ['prompts/runbook.md', 'Runbook', null],
    ['docs/roadmap.md', 'Incident response', null],
    ['docs/adr/0007-sharding.md', 'Sharding is not needed', 'procedure'],
    ['prompts/sharding.md', 'Sharding', null],
  ])('%s, "%s": %s', (file, title, expected) => {
    expect(purposeOf(file, title)).toBe(expected);
  });
});

describe('topics', () => {
  it('count what can be followed, and leave out what is still to be written', () => {
    const text = `# Deployment

## Prerequisites
- Access to the cluster

## Steps
1. Build the image
2. Apply it
   \`\`\`bash
   kubectl apply -k deploy/prod
   # a comment
   \`\`\`
3. TBD

## Verification
Run the smoke tests.

## Rollback
TODO
`;
    expect(read('docs/deployment.md', text, 'document_topic')).toEqual([
      { line: 1, topic: 'deployment', title: 'Deployment', whole: true, words: 13, steps: 2, code: 1, commands: 1, items: 3, rows: 0, labels: 0, figures: 0, filler: 2, aspects: ['prerequisites', 'verification'] },
    ]);
  });

  it('of a chapter are what stands below its heading', () => {
    const text = '# Operations\n\n## Troubleshooting\n\n| Symptom | Cause | Fix |\n|---|---|---|\n| Slow orders | Full pool | Raise the pool |\n\n## Other\n1. Nothing\n';
    expect(read('docs/operations.md', text, 'document_topic')).toEqual([
      { line: 3, topic: 'troubleshooting', title: 'Operations', whole: false, words: 7, steps: 0, code: 0, commands: 0, items: 0, rows: 1, labels: 0, figures: 0, filler: 0, aspects: ['symptom', 'cause', 'remedy'] },
    ]);
  });

  it('of troubleshooting have cause and remedy where commands below a symptom look and repair', () => {
    const guide = (commands: string) => `# Troubleshooting\n\n## Issues of the queue\n\n### Messages are stuck\n\`\`\`bash\n${commands}\n\`\`\`\n`;
    const aspects = (commands: string) => read('TROUBLESHOOTING.md', guide(commands), 'document_topic').map((topic) => (topic as { aspects: unknown }).aspects);
    expect(aspects('kubectl -n shop logs deployment/worker\nkubectl -n shop delete pod -l app=worker')).toEqual([['symptom', 'cause', 'remedy']]);
    expect(aspects('kubectl -n shop describe pod worker-0\n# Restart the broker if it does not help')).toEqual([['symptom', 'cause', 'remedy']]);
    expect(aspects('kubectl -n shop logs deployment/worker')).toEqual([['symptom', 'cause']]);
    expect(aspects('kubectl -n shop get pods')).toEqual([['symptom']]);
  });

  it('are none in a status report that mentions a runbook', () => {
    expect(operationsDocument.read('# Phase 3 completion report\n\n## Runbooks\nAll runbooks are complete.\n', 'docs/PHASE3.md')).toEqual([]);
  });

  it('of a failover go on with the way back below a heading of its own', () => {
    const text = '# Recovery plan\n\n## Failover\n1. Promote the replica\n\n## Failback\n1. Switch back\n';
    expect(read('docs/recovery-plan.md', text, 'document_topic')).toMatchObject([{ topic: 'failover', line: 3, steps: 2, aspects: ['back'] }, { topic: 'recovery', whole: true }]);
  });

  it('of an index are not what the whole document is about', () => {
    expect(read('docs/runbooks/README.md', '# Runbooks\n\n- [Database](db.md)\n', 'document_topic')).toMatchObject([{ topic: 'runbook', whole: false, items: 1 }]);
  });

  it('of an alert are told by what it means, as much as by its symptom', () => {
    const text = '# HighErrorRate\n\n## Meaning\nOne request in twenty fails.\n\n## Diagnosis\nLook at the log.\n\n## Mitigation\nRoll back.\n';
    expect(read('runbooks/HighErrorRate.md', text, 'document_topic')).toMatchObject([{ topic: 'runbook', aspects: ['symptom', 'cause', 'remedy', 'alert'] }]);
  });

  it('of a drill have the days on which it was held, not those that are planned', () => {
    const text = '# DR drills\n\n**Next review:** 2027-01-01\n\n| Date | Scenario | Result |\n|---|---|---|\n| 2026-03-04 | Restore | passed |\n| 2027-03-04 | Failover | planned |\n\n## Restore\n**Test Date:** March 4, 2026\n';
    expect(read('docs/dr-drills.md', text, 'document_topic')).toMatchObject([{ topic: 'recovery' }, { topic: 'drill', held: [{ line: 7, day: 20516, date: '2026-03-04' }, { line: 11, day: 20516, date: '2026-03-04' }] }]);
  });
});

describe('objectives are minutes, with how bad the incident is that they hold for', () => {
  it.each([
    ['**RTO Target**: < 4 hours', ['rto', '', 240, '4 hours', 1]],
    ['- Recovery Point Objective (RPO): 15 minutes', ['rpo', '', 15, '15 minutes', 1]],
    ['Response time for SEV-1: within 10-15 min', ['response', 'critical', 15, '10-15 min', 1]],
    ['| Severity | Response Time |\n|---|---|\n| P3 | 2 hours |', ['response', 'lower', 120, '2 hours', 3]],
    ['| Objective | Value |\n|---|---|\n| RTO | 90 minutes |', ['rto', '', 90, '90 minutes', 3]],
    ['```yaml\nrto_targets:\n  tier_3_standard:\n    target: 24_hours\n```', ['rto', 'lower', 1440, '24 hours', 4]],
    ['Critical vulnerabilities are patched within 24 hours', ['fix', 'critical', 1440, '24 hours', 1]],
    ['| Level | Resolve within |\n|---|---|\n| SEV1 | 15 min |', ['recovery', 'critical', 15, '15 min', 3]],
    ['Mean time to response (MTTR): immediate', ['response', '', 0, 'immediate', 1]],
    ['| Objective | Development | UAT | Production |\n|---|---|---|---|\n| **RPO** | 24 hours | 6 hours | 1 hour |', ['rpo', '', 60, '1 hour', 3]],
    ['| Objective | Staging | Live |\n|---|---|---|\n| RTO | 24 hours | 1 hour |', ['rto', '', 60, '1 hour', 3]],
    ['| Environment | RTO |\n|---|---|\n| Development | 24 hours |', ['rto', 'lower', 1440, '24 hours', 3]],
    ['| Scenario | Probability | RTO |\n|---|---|---|\n| Loss of the region | Very low | 8 hours |', ['rto', '', 480, '8 hours', 3]],
  ])('%s', (text, [kind, scope, minutes, written, line]) => {
    expect(findObjectives(readMarkdown(text))).toEqual([{ kind, scope, minutes, text: written, line, section: 0 }]);
  });

  it('are not what a service answers in, how long steps may take, nor a text without a number', () => {
    expect(findObjectives(readMarkdown('API response time p95: 200 ms\n\nThe RTO is to be agreed.\n\n**Expected recovery time**: 5-10 minutes\n'))).toEqual([]);
  });
});

describe('lists', () => {
  it('of contacts tell who can be reached from placeholders', () => {
    const text = `# On-call

## Contacts
| Role | Name | Phone | E-mail |
|---|---|---|---|
| Payments | Ada Byron | +49 30 901820 | ada@shop-team.de |
| Orders | John Doe | +1-555-0100 | orders@example.com |
| Search | TBD | +1-xxx-xxx-xxxx | |

## Channels
- Incidents: #incidents in Slack
`;
    expect(read('docs/on-call.md', text, 'contact_list')).toEqual([
      { line: 3, heading: 'Contacts', entries: 3, reachable: 1, fake: 2, sample: '-555-0100', sample_line: 7, topics: ['incident'], whole: ['incident'] },
    ]);
  });

  it('of contacts say in any words how each is reached', () => {
    const text = '# Contacts\n\n| Role | Who | Reached by |\n|---|---|---|\n| On-call | Rota "shop" | PagerDuty service PSHOP1 |\n| Owner | Ada Byron | +49 30 901820 |\n';
    expect(read('docs/operations/contacts.md', text, 'contact_list')).toMatchObject([{ entries: 2, reachable: 2, fake: 0 }]);
  });

  it('of services have a rank for each', () => {
    const text = '# Business continuity\n\n## Essential services\n| Service | Tier |\n|---|---|\n| checkout | 1 |\n| search | TBD |\n\n```yaml\n```\n';
    expect(read('docs/business-continuity.md', text, 'service_list')).toEqual([{ line: 3, heading: 'Essential services', entries: 1, filler: 1, topics: ['recovery'], whole: ['recovery'] }]);
  });

  it('of actions name owner and date', () => {
    const text = '# Continuous improvement\n\n| Action | Owner | Due |\n|---|---|---|\n| Shard orders | Ada | 2026-09-30 |\n| Cache search | TBD | Q3 2026 |\n';
    expect(read('docs/improvement-plan.md', text, 'action_list')).toEqual([
      { line: 1, heading: 'Continuous improvement', entries: 2, complete: 1, sample: 'Cache search', sample_line: 6, topics: ['improvement'], whole: ['improvement'] },
    ]);
  });

  it('of links name files of the repository, nothing else', () => {
    const text = '# Runbooks\n\n## [Queue](queue.md)\n- [Database](db.md#restore), [site](https://shop.example/a.md), [here](#top), ![x](a.png)\n- [Cache](../cache.md)\n';
    expect(read('docs/runbooks/index.md', text, 'document')).toMatchObject([{ links: [{ line: 3, to: 'queue.md' }, { line: 4, to: 'db.md' }, { line: 5, to: '../cache.md' }] }]);
  });
});

it('foreign content never throws', () => {
  const words = fc.constantFrom('# Disaster recovery', '## Contacts', '| a | b |', '|---|---|', '```yaml', '```', 'rto:', '4 hours', '1. ', '- [ ] ', '**Test date:**', '2026-02-31', '[a](b.md)', '|===', '----', '====', '.. code-block::', '::', 'TBD', '_X_', '\n', '\n\n', '   ');
  fc.assert(
    fc.property(fc.constantFrom('docs/runbooks/a.md', 'docs/dr.adoc', 'docs/on-call.rst'), fc.array(fc.oneof(words, fc.string())), (file, parts) => {
      operationsDocument.read(parts.join(' '), file);
      operationsDocument.read(parts.join('\n'), file);
    }),
  );
});
