import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatGithub } from '../../src/report/github/github.js';
import { workflowCommand } from '../../src/report/github/command.js';
import { catalogue, findingOf, reportOf } from '../support/report.js';

describe('annotations by workflow commands', () => {
  it('mark what is new on its line, as an error, a warning or a notice, with what to do', () => {
    const findings = [findingOf(0), findingOf(1, { severity: 'medium' }), findingOf(2, { severity: 'info' }), findingOf(3, { status: 'waived' }), findingOf(4, { status: 'known' })];
    expect(formatGithub(reportOf(findings), catalogue)).toBe(
      '::error file=k8s/a b%25.yaml,line=10,col=9,title=K8S-0012 Container without a memory limit::Container c0 has no memory limit. Set resources.limits.memory. (high, SEC-RUNTIME-3)\n' +
        '::warning file=k8s/a b%25.yaml,line=11,col=9,title=K8S-0012 Container without a memory limit::Container c1 has no memory limit. Set resources.limits.memory. (medium, SEC-RUNTIME-3)\n' +
        '::notice file=k8s/a b%25.yaml,line=12,col=9,title=K8S-0012 Container without a memory limit::Container c2 has no memory limit. Set resources.limits.memory. (info, SEC-RUNTIME-3)\n',
    );
  });

  it('say first what could not be scanned', () => {
    const errors = [
      { code: 'yaml' as const, message: 'A tab stands where the indentation is.', remedy: 'Indent with spaces.', location: { file: 'a,b:c.yaml', line: 3, column: 1 } },
      { code: 'nothing-matched' as const, message: 'Nothing to scan matches x.', remedy: '', location: null },
    ];
    expect(formatGithub(reportOf([], { errors }), catalogue)).toBe(
      '::error file=a%2Cb%3Ac.yaml,line=3,col=1,title=readygate%3A not scanned::A tab stands where the indentation is. Indent with spaces.\n::error title=readygate%3A not scanned::Nothing to scan matches x.\n',
    );
  });

  it('are as many as GitHub shows for one step, worst first, and one line tells of the rest', () => {
    const of = (severity: 'critical' | 'medium' | 'low', count: number) => Array.from({ length: count }, (_, number) => findingOf(number, { severity }));
    const lines = formatGithub(reportOf([...of('critical', 12), ...of('medium', 11), ...of('low', 14)]), catalogue).trimEnd().split('\n');
    const levels = lines.map((line) => /^::(\w+)/.exec(line)?.[1]);
    expect(levels).toEqual([...Array<string>(10).fill('error'), ...Array<string>(10).fill('warning'), ...Array<string>(9).fill('notice'), 'notice']);
    expect(lines.at(-1)).toBe('::notice title=readygate::8 more are not shown here: GitHub shows 10 errors, 10 warnings and 10 notices of a step. The report has all of them.');
  });

  it('are nothing where nothing is new', () => {
    expect(formatGithub(reportOf([]), catalogue)).toBe('');
  });

  it('cannot be ended or forged by the name of a file', () => {
    const file = 'x,line=1::y\n::set-output name=a::b\r%0A.yaml';
    expect(workflowCommand('error', { file, line: 1 }, 'a\n::warning::b % c')).toBe('::error file=x%2Cline=1%3A%3Ay%0A%3A%3Aset-output name=a%3A%3Ab%0D%250A.yaml,line=1::a%0A::warning::b %25 c\n');
  });

  it('give back every name and message when they are read as the runner reads them', () => {
    const unescape = (text: string) => text.replaceAll('%2C', ',').replaceAll('%3A', ':').replaceAll('%0A', '\n').replaceAll('%0D', '\r').replaceAll('%25', '%');
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (file, message) => {
        const command = workflowCommand('error', { file, line: 7 }, message);
        const match = /^::error file=([^:,]*),line=7::([^\n\r]*)\n$/s.exec(command);
        expect(match?.slice(1).map(unescape)).toEqual([file, message]);
      }),
    );
  });
});
