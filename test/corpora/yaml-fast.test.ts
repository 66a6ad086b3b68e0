import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import { decodeText } from '../../src/base/encoding.js';
import { isObject, property, textAt } from '../../src/base/json.js';
import { readDocuments } from '../../src/parse/documents.js';
import type { YamlResult } from '../../src/parse/yaml/read-yaml.js';
import type { JsonValue } from '../../src/types.js';
import { corporaFolder } from '../support/corpora.js';
import { agrees, readWithBoth, type BothReadings } from '../support/fast-reader.js';
import { createRandom, mutate } from '../support/mutate.js';
import { temporaryFolder } from '../support/temporary.js';

const corpora = corporaFolder() ?? '';

/** The texts of the YAML files below some folders. */
function texts(folders: readonly string[]): string[] {
  return folders.flatMap((folder) =>
    readdirSync(path.join(corpora, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.ya?ml$/.test(file))
      .sort()
      .map((file) => decodeText(readFileSync(path.join(corpora, folder, file))).text),
  );
}

const MANIFESTS = ['helm/opentelemetry', 'kubernetes', 'novacron'];
const ALL = ['helm', 'kubernetes', 'novacron', 'yaml-traps'];
const MUTANTS = 40_000;

/** Changed files, the same in each run. Large ones would take most of the time. */
function mutants(): BothReadings[] {
  const random = createRandom(1_914);
  const seeds = texts(ALL).filter((text) => text.length < 8_000);
  return Array.from({ length: MUTANTS }, () => readWithBoth(mutate(seeds[random(seeds.length)] ?? '', random))).flat();
}

describe.skipIf(corpora === '')('the fast reader (skipped where ../shared/corpora is missing)', () => {
  it('says the same of real files as the complete one, and takes 99 of 100 manifests', () => {
    expect(texts(ALL).flatMap(readWithBoth).filter((both) => !agrees(both))).toEqual([]);
    const manifests = texts(MANIFESTS).flatMap(readWithBoth).filter(({ complete }) => isManifest(complete));
    const taken = manifests.filter(({ fast }) => fast !== null);
    expect([manifests.length > 2_000, taken.length >= 0.99 * manifests.length]).toEqual([true, true]);
  });

  it('says the same of the cases of the YAML test suite', () => {
    const both = suiteTexts().flatMap(readWithBoth);
    expect(both.filter((readings) => !agrees(readings))).toEqual([]);
    expect(both.filter(({ fast }) => fast !== null).length).toBeGreaterThan(50);
  });

  it('says the same of changed files, right and wrong', () => {
    const both = mutants();
    expect(both.filter((readings) => !agrees(readings))).toEqual([]);
    expect([both.length > MUTANTS, both.filter(({ fast }) => fast !== null).length > MUTANTS / 3]).toEqual([true, true]);
  });
});

describe.skipIf(corpora === '' || !hasGo())('Kubernetes itself (skipped where Go or ../shared/corpora is missing)', () => {
  it('reads changed files as the fast reader does', (context) => {
    const program = buildOracle();
    if (program === null) return context.skip('sigs.k8s.io/yaml cannot be built here');
    const taken = [...texts(ALL).flatMap(readWithBoth), ...mutants()].filter(({ fast }) => fast !== null);
    const answers = askOracle(program, taken.map(({ text }) => text));
    const wrong = taken.filter(({ fast }, index) => !isDeepStrictEqual({ json: fast?.kind === 'value' ? fast.value : null }, answers[index]));
    expect([taken.length > MUTANTS / 3, wrong.map(({ text }) => text)]).toEqual([true, []]);
  });
});

function isManifest(result: YamlResult): boolean {
  return result.kind === 'value' && isObject(result.value) && textAt(result.value, 'apiVersion') !== null && textAt(result.value, 'kind') !== null;
}

/** The suite writes white space and line ends that cannot be seen as signs. */
function suiteTexts(): string[] {
  const folder = path.join(corpora, 'yaml-test-suite', 'src');
  return readdirSync(folder).flatMap((file) => {
    const [cases] = readDocuments(file, readFileSync(path.join(folder, file))).documents;
    if (cases?.kind !== 'value' || !Array.isArray(cases.value)) return [];
    return cases.value.flatMap((entry: JsonValue) => (property(entry, 'skip') === true ? [] : (textAt(entry, 'yaml') ?? []))).map(showSpace);
  });
}

function showSpace(text: string): string {
  return text.replaceAll('␣', ' ').replace(/—*»/g, '\t').replaceAll('↵', '').replaceAll('←', '\r').replaceAll('⇔', '\uFEFF').replace(/∎\n?$/, '');
}

function hasGo(): boolean {
  try {
    execFileSync('go', ['version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** The path of the built program; null where its modules are not at hand and cannot be loaded. */
function buildOracle(): string | null {
  const program = path.join(temporaryFolder(), 'go-yaml');
  try {
    execFileSync('go', ['build', '-o', program, '.'], { cwd: path.join(import.meta.dirname, 'go-yaml'), stdio: 'pipe' });
    return program;
  } catch {
    return null;
  }
}

function askOracle(program: string, documents: readonly string[]): unknown[] {
  const input = documents.map((text) => `${JSON.stringify(text)}\n`).join('');
  const output = execFileSync(program, { input, maxBuffer: 2 ** 30, encoding: 'utf8' });
  return output.trimEnd().split('\n').map((line) => JSON.parse(line) as unknown);
}
