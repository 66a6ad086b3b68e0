import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** A Go module that is part of a program. */
export interface GoModule {
  readonly name: string;
  readonly folder: string;
}

/** The licenses and notices of all modules, as passing on the built program requires; modules with the same text share one entry. */
export function licensesOf(artifact: string, modules: readonly GoModule[]): string {
  const namesByText = new Map<string, string[]>();
  for (const { name, folder } of modules) {
    const texts = licenseFiles(folder).map((file) => readFileSync(path.join(folder, file), 'utf8').trim());
    if (texts.length === 0) throw new Error(`${name} has no license in ${folder}`);
    const text = texts.join('\n\n');
    namesByText.set(text, [...(namesByText.get(text) ?? []), name]);
  }
  const entries = [...namesByText].map(([text, names]) => `${names.sort().join('\n')}\n\n${text}\n`).sort();
  return `${artifact} is built from these Go modules.\n\n${entries.join(`\n${'-'.repeat(80)}\n\n`)}`;
}

function licenseFiles(folder: string): string[] {
  return readdirSync(folder)
    .filter((file) => /^(licen[cs]e|notice|copying|patents)\b/i.test(file))
    .sort();
}
