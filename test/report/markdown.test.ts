import fc from 'fast-check';
import { marked } from 'marked';
import { describe, expect, it } from 'vitest';
import { formatMarkdown, MOST_SUMMARY_BYTES } from '../../src/report/markdown/markdown.js';
import { catalogue, findingOf, reportOf } from '../support/report.js';

describe('the report as Markdown', () => {
  it('has the decision, a table by checklist item and the findings with links', () => {
    const findings = [findingOf(0), findingOf(1, { severity: 'info' }), findingOf(2, { status: 'known' })];
    const text = formatMarkdown(reportOf(findings), catalogue, { failOn: 'low', linkTo: (file, line) => `https://example.com/${encodeURI(file)}#L${line}`, notes: ['Compared with 1234567: 1 item newly fails.'] });
    expect(text).toBe(`## readygate: failed

Compared with 1234567: 1 item newly fails.

**2 findings**: 1 high, 1 info (beside 1 known). Checklist small: 1 failed, 0 passed, 0 attested, 0 waived, 0 not applicable, 0 unproven.

### By checklist item

| item | what it asks for | status | findings | worst |
|---|---|---|---|---|
| SEC-RUNTIME-3 | Resource limits set | failed | 2 | high |

### Findings

| severity | rule | place | what is wrong, and what to do |
|---|---|---|---|
| high | K8S-0012 | [\`k8s/a b%.yaml:10\`](https://example.com/k8s/a%20b%25.yaml#L10) | Container c0 has no memory limit (Deployment shop/web)<br>→ Set resources.limits.memory. |
| info | K8S-0012 | [\`k8s/a b%.yaml:11\`](https://example.com/k8s/a%20b%25.yaml#L11) | Container c1 has no memory limit (Deployment shop/web)<br>→ Set resources.limits.memory. |
`);
  });

  it('says what could not be scanned, and what should be looked at', () => {
    const location = { file: 'a_b.yaml', line: 3, column: 1 };
    const base = reportOf([], { errors: [{ code: 'yaml', message: 'Broken.', remedy: '', location }], notices: [{ code: 'waiver', message: 'It waives nothing.', remedy: 'Remove it.', location }] });
    const text = formatMarkdown({ ...base, summary: { ...base.summary, complete: false } }, catalogue, { failOn: 'low' });
    expect(text).toContain('## readygate: the scan is not complete\n');
    expect(text).toContain('\n### Not scanned\n\n- a\\_b.yaml:3:1: Broken.\n');
    expect(text).toContain('\n### Worth a look\n\n- a\\_b.yaml:3:1: It waives nothing. Remove it.\n');
  });

  it('is short where nothing is wrong', () => {
    expect(formatMarkdown(reportOf([]), catalogue, { failOn: 'low' })).toBe('## readygate: passed\n\n**0 findings**. Checklist small: 0 failed, 1 passed, 0 attested, 0 waived, 0 not applicable, 0 unproven.\n');
  });

  it('stays below the 1 MiB of a step, and says how many findings are left out', () => {
    const count = 20_000;
    const text = formatMarkdown(reportOf(Array.from({ length: count }, (_, number) => findingOf(number, { message: 'ü'.repeat(40) }))), catalogue, { failOn: 'low' });
    const shown = text.match(/^\| high \|/gm)?.length ?? 0;
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(MOST_SUMMARY_BYTES);
    expect(shown).toBeGreaterThan(3000);
    expect(text).toMatch(new RegExp(`\\n\\n${count - shown} more findings are left out: no more than 1000000 bytes are written here\\.\\n$`));
  });

  it('lets no name make a link, a mention, a tag, a cell or a heading', () => {
    const nasty = 'x | y <img src=x onerror=a> @team [a](https://evil.example) `code` #12 www.evil.example\n# Title';
    const html = marked.parse(formatMarkdown(reportOf([findingOf(0, { message: nasty, file: `${nasty}.yaml`, remediation: nasty })]), catalogue, { failOn: 'low' }), { async: false });
    expect(html.match(/<a |<img|<h1|<td>/g)).toEqual(Array<string>(9).fill('<td>'));
    expect(html.replace(/<code>.*?<\/code>/gs, '')).not.toMatch(/@team|#12|https:\/\/|www\.evil/);
  });

  it('keeps the table whole for any name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const html = marked.parse(formatMarkdown(reportOf([findingOf(0, { message: text, file: `${text}.yaml` })]), catalogue, { failOn: 'low' }), { async: false });
        expect(html.match(/<td>/g)).toHaveLength(9);
        expect(html).not.toMatch(/<(?!\/?(h2|h3|p|strong|table|thead|tbody|tr|th|td|code|br)\b|!-- -->)/);
      }),
    );
  });
});
