import { describe, expect, it } from 'vitest';
import { readRules, type InspectedModule } from '../../src/policy/metadata.js';
import { createRoutes, findRoute } from '../../src/policy/routes.js';
import { parameterData } from '../../src/policy/bundle.js';
import { compileTeamPolicies } from '../../src/policy/team.js';
import { temporaryFolder } from '../support/temporary.js';
import type { JsonObject, Rule } from '../../src/types.js';

const custom: JsonObject = { id: 'TEAM-0001', severity: 'high', checklist: ['SEC-RUNTIME-3'], kinds: ['workload'], message: 'x', remediation: 'y' };

function inspected(changes: JsonObject = {}, rules: readonly string[] = ['violations']): InspectedModule {
  return {
    file: 'a.rego',
    package: 'rules.kubernetes.a',
    location: { file: 'a.rego', line: 1, column: 1 },
    annotations: { title: 'T', description: 'D', related_resources: [{ ref: 'https://example.com' }], custom: { ...custom, ...changes } },
    rules,
  };
}

function rule(id: string, kinds: readonly string[], relations: readonly string[] = []): Rule {
  const [base] = readRules([inspected()]).rules;
  if (base === undefined) throw new Error('no rule');
  return { ...base, id, kinds, relations, package: `rules.kubernetes.${id.toLowerCase().replace('-', '_')}` };
}

describe('metadata', () => {
  it('becomes a rule', () => {
    expect(readRules([inspected({ parameters: { registries: { description: 'Allowed', default: [] } } })])).toEqual({
      problems: [],
      rules: [
        {
          id: 'TEAM-0001',
          family: 'kubernetes',
          package: 'rules.kubernetes.a',
          title: 'T',
          description: 'D',
          severity: 'high',
          checklist: ['SEC-RUNTIME-3'],
          kinds: ['workload'],
          relations: [],
          mentions: [],
          about: [],
          message: 'x',
          remediation: 'y',
          links: ['https://example.com'],
          parameters: { registries: { description: 'Allowed', default: [] } },
          sensitive: false,
          advice: false,
          deprecated: null,
          defines: { violations: true, evidence: false, applies: false },
        },
      ],
    });
  });

  it.each<[string, InspectedModule]>([
    ['The id "one" is not of the form K8S-0012.', inspected({ id: 'one' })],
    ['The severity is unknown.', inspected({ severity: 'bad' })],
    ["The metadata's checklist is not a list of texts.", inspected({ checklist: 'SEC-RUNTIME-3' })],
    ["The metadata's kinds is not a list of texts.", inspected({ kinds: [] })],
    ['The metadata has no message.', inspected({ message: '' })],
    ['No JSON holds the text "a\\"b" as it stands.', inspected({ mentions: ['a"b'] })],
    ['The metadata has about beside mentions or in a rule without applies.', inspected({ about: ['vault'] })],
    ['The package defines neither violations nor evidence.', inspected({}, ['deny'])],
    ['The package rules.other.a is in no family.', { ...inspected(), package: 'rules.other.a' }],
  ])('that breaks the contract is a located problem: %s', (message, module) => {
    expect(readRules([module])).toEqual({ rules: [], problems: [expect.objectContaining({ code: 'policy', message, location: { file: 'a.rego', line: 1, column: 1 } })] });
  });

  it('must not use an id twice', () => {
    expect(readRules([inspected(), { ...inspected(), file: 'b.rego' }]).problems.map((problem) => problem.message)).toEqual(['The id TEAM-0001 is taken by a.rego.']);
  });
});

describe('routes', () => {
  const groups = { workload: ['Pod', 'Job'] };

  it('lead from a kind to all its rules; kinds with the same rules share an entrypoint', () => {
    const { routes, modules } = createRoutes([rule('A-0001', ['workload']), rule('A-0002', ['any']), rule('A-0003', ['Service'], ['workloads'])], groups);
    expect(routes.alone).toEqual({
      'kubernetes:*': { entrypoint: 'route/r0/answers', ruleIds: ['A-0002'], relations: [] },
      'kubernetes:Job': { entrypoint: 'route/r1/answers', ruleIds: ['A-0001', 'A-0002'], relations: [] },
      'kubernetes:Pod': { entrypoint: 'route/r1/answers', ruleIds: ['A-0001', 'A-0002'], relations: [] },
    });
    expect(routes.related).toEqual({ 'kubernetes:Service': { entrypoint: 'route/r2/answers', ruleIds: ['A-0003'], relations: ['workloads'] } });
    expect(Object.keys(modules)).toEqual(['route/r0.rego', 'route/r1.rego', 'route/r2.rego']);
  });

  it('ask a rule that waits for a mention where the input names it, and where it names none at all', () => {
    const { modules } = createRoutes([{ ...rule('A-0001', ['Pod']), mentions: ['vault'] }, { ...rule('A-0002', ['Pod']), about: ['jwt'], defines: { violations: true, evidence: false, applies: true } }], groups);
    expect(modules['route/r0.rego']).toBe(
      [
        'package route.r0',
        '',
        'default asked := {"A-0001":true,"A-0002":true}',
        '',
        'asked := input.asked',
        '',
        'answers := [',
        '\t[found | asked["A-0001"]; found := data.rules.kubernetes.a_0001.violations],',
        '\t[found | asked["A-0002"]; data.rules.kubernetes.a_0002.applies; found := data.rules.kubernetes.a_0002.violations],',
        ']',
        '',
      ].join('\n'),
    );
  });

  it('lead any other kind to the rules about any kind', () => {
    const { routes } = createRoutes([rule('A-0001', ['workload']), rule('A-0002', ['any'])], groups);
    expect(findRoute(routes.alone, 'kubernetes', 'ConfigMap')?.ruleIds).toEqual(['A-0002']);
    expect(findRoute(routes.alone, 'terraform', 'ConfigMap')).toBeNull();
  });
});

it('parameters are those of the configuration, else the defaults', () => {
  const one = { ...rule('A-0001', ['Pod']), parameters: { most: { description: '', default: 3 }, least: { description: '', default: 1 } } };
  expect(parameterData([one, rule('A-0002', ['Pod'])], { 'A-0001': { most: 9 } })).toEqual({ parameters: { 'A-0001': { most: 9, least: 1 } } });
});

describe("a team's own rules", () => {
  const rego = `# METADATA
# title: Team label missing
# description: Nobody knows whom to ask.
# related_resources:
#   - ref: https://example.com
# custom:
#   id: TEAM-0001
#   severity: low
#   checklist: [HA-BC-1]
#   kinds: [workload]
#   message: The workload has no team label
#   remediation: Add it.
package rules.kubernetes.team_label

import data.lib.pods

violations contains {"path": ["metadata", "labels", "team"], "params": {}} if not pods.labels.team
`;

  it('are compiled with the bundled library', async () => {
    const result = await compileTeamPolicies(['rules'], temporaryFolder({ 'rules/team_label.rego': rego }), []);
    expect(result.problems).toEqual([]);
    expect(result.bundle?.rules.map((each) => each.id)).toEqual(['TEAM-0001']);
  });

  it('tell compile errors with their place', async () => {
    const result = await compileTeamPolicies(['rules'], temporaryFolder({ 'rules/team_label.rego': rego.replace('pods.labels.team\n', 'podz.labels\n') }), []);
    expect(result.problems.map(({ message, location }) => ({ message, location }))).toEqual([{ message: 'var podz is unsafe (rego_unsafe_var_error)', location: { file: 'rules/team_label.rego', line: 17, column: 79 } }]);
  });

  it('cannot take the id of a bundled rule, a folder that is missing, or one without Rego', async () => {
    const [bundled] = readRules([inspected()]).rules;
    const messages = async (folder: string, files: Record<string, string>) => (await compileTeamPolicies([folder], temporaryFolder(files), bundled === undefined ? [] : [bundled])).problems.map((problem) => problem.message);
    expect(await messages('rules', { 'rules/team_label.rego': rego })).toEqual(['The id TEAM-0001 of data.rules.kubernetes.team_label belongs to a bundled rule.']);
    expect(await messages('nowhere', {})).toEqual(['There is no folder nowhere.']);
    expect(await messages('rules', { 'rules/readme.md': '' })).toEqual(['There is no Rego in rules.']);
  });
});
