import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { packageRoot } from '../../src/base/package-root.js';
import { formatJson } from '../../src/report/json.js';
import { formatSarif } from '../../src/report/sarif/sarif.js';
import { createScanner } from '../../src/scanner.js';
import { temporaryFolder } from '../support/temporary.js';

const read = (file: string) => JSON.parse(readFileSync(path.join(packageRoot(), file), 'utf8')) as object;
const sarifIsValid = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(read('test/fixtures/sarif/sarif-schema-2.1.0.json'));
const reportIsValid = new Ajv2020({ strict: false, validateFormats: false }).compile(read('schemas/report.schema.json'));

async function reports(root: string, given: string) {
  const scanner = await createScanner({ root, today: '2026-11-24' });
  const report = scanner.scan([given]);
  return { report, sarif: JSON.parse(formatSarif(report, scanner.catalogue)) as object, json: JSON.parse(formatJson(report)) as object };
}

describe('what programs read fits its published schema', () => {
  it('for the example', async () => {
    const { report, sarif, json } = await reports(packageRoot(), 'examples/shop');
    expect(report.findings.length).toBeGreaterThan(20);
    sarifIsValid(sarif);
    expect(sarifIsValid.errors).toBeNull();
    reportIsValid(json);
    expect(reportIsValid.errors).toBeNull();
  });

  it('with broken input, odd file names and nothing found', async () => {
    const folder = temporaryFolder({ 'a b%#?ü/x.yaml': 'apiVersion: v1\nkind: Pod\n\tx: 1\n', 'a b%#?ü/y.yaml': 'apiVersion: v1\nkind: Pod\nmetadata: {name: a}\nspec: {containers: [{name: a, image: b}]}\n', 'empty/x.yaml': '' });
    for (const given of ['.', 'empty', 'nowhere']) {
      const { sarif, json } = await reports(folder, given);
      sarifIsValid(sarif);
      expect(sarifIsValid.errors).toBeNull();
      reportIsValid(json);
      expect(reportIsValid.errors).toBeNull();
    }
  });

  it('and is the same, byte for byte, every time', async () => {
    const [first, second] = [await reports(packageRoot(), 'examples/shop'), await reports(packageRoot(), 'examples/shop')];
    expect(JSON.stringify(second.json)).toBe(JSON.stringify(first.json));
  });
});
