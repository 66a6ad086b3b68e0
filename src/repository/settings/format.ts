import { parse as parseToml, TomlError } from 'smol-toml';
import { isList, isObject, property, textAt } from '../../base/json.js';
import type { JsonObject, JsonValue } from '../../types.js';
import type { DocumentFormat, Part, TextFormat } from '../format.js';
import { settingsSyntax, type Syntax } from './files.js';
import { flatten } from './flatten.js';
import { type LineEntry, readEnv, readIni, readProperties, readUnit, tomlLines } from './lines.js';
import { type Entry, type Holder, settingFacts } from './setting.js';

/** An application's settings in a text: `.env` files, properties, INI and TOML, and the environment of systemd units. One resource a file. */
export const settingsText: TextFormat = {
  type: 'settings',
  amongTests: false,
  mayBe: (file) => ![null, 'document'].includes(settingsSyntax(file)),
  read(text, file) {
    const syntax = settingsSyntax(file);
    const part = syntax === null ? null : settingsPart(text, { syntax, name: file.slice(file.lastIndexOf('/') + 1), holder: syntax === 'unit' ? 'unit' : 'file' });
    return part === null ? null : [part];
  },
};

/** An application's settings in YAML or JSON; the resource is the document. */
export const settingsDocument: DocumentFormat = {
  type: 'settings',
  amongTests: false,
  claims: () => false,
  mayHold: (text, file) => settingsSyntax(file) === 'document' || text.includes('accessTokenLifespan'),
  identify(value, file) {
    if (settingsSyntax(file) !== 'document' && property(value, 'accessTokenLifespan') === undefined) return null;
    const facts = documentFacts(value, 'file');
    return facts === null ? null : [{ kind: 'settings', name: file.slice(file.lastIndexOf('/') + 1), path: [], value, facts }];
  },
};

/** The facts of a document's settings; null where it belongs to a tool, to a profile for development, or is data. */
export function documentFacts(value: JsonObject, holder: Holder): JsonObject | null {
  return isOfTool(value) || isElsewhere(value) ? null : settingFacts(flatten(value), holder);
}

/** What a text of settings is read as. */
export interface SettingsText {
  readonly syntax: Syntax;
  readonly name: string;
  readonly holder: Holder;
}

/** The part for a text of settings, whose entries have lines; null where there are none. */
export function settingsPart(text: string, { syntax, name, holder }: SettingsText): Part | null {
  const lines = readLines(text, syntax);
  const entries: Entry[] = lines.map((entry, index) => ({ names: entry.name.split('.'), value: entry.value, path: ['entries', index, 'value'] }));
  const facts = settingFacts(entries, holder);
  return facts === null ? null : { kind: 'settings', name, path: [], hasLines: true, value: { line: 1, entries: lines.map((entry) => ({ ...entry })) }, facts };
}

function readLines(text: string, syntax: Syntax): readonly LineEntry[] {
  if (syntax === 'env') return readEnv(text);
  if (syntax === 'properties') return readProperties(text);
  if (syntax === 'ini') return readIni(text);
  if (syntax === 'unit') return readUnit(text);
  return syntax === 'toml' ? readToml(text) : [];
}

/** What is no TOML has no entries. */
function readToml(text: string): LineEntry[] {
  const lines = tomlLines(text);
  try {
    // Dates become texts, and nothing that JSON has not is left.
    const value = JSON.parse(JSON.stringify(parseToml(text))) as JsonValue;
    return flatten(value).map((entry) => ({ line: lines.get(entry.names.join('.')) ?? 1, name: entry.names.join('.'), value: String(entry.value ?? '') }));
  } catch (error) {
    if (error instanceof TomlError) return [];
    throw error;
  }
}

/** Keys at the top of documents in the same folders that belong to tools: they say nothing of the application. */
const TOOL_KEYS: readonly (readonly string[])[] = [
  ['apiVersion'],
  ['scrape_configs'],
  ['route', 'receivers'],
  ['schema_config'],
  ['clients', 'positions'],
  ['receivers', 'exporters'],
  ['groups'],
  ['panels'],
  ['dashboard'],
  ['jobs', 'on'],
  ['openapi'],
  ['swagger'],
  ['$schema', 'definitions'],
  ['repos'],
  ['AWSTemplateFormatVersion'],
  ['modules'],
];

function isOfTool(value: JsonObject): boolean {
  if (TOOL_KEYS.some((keys) => keys.every((key) => Object.hasOwn(value, key)))) return true;
  const services = property(value, 'services');
  return isObject(services) && Object.values(services).some((service) => textAt(service, 'image') !== null || property(service, 'build') !== undefined);
}

/** A document of Spring that only holds for a profile for development or tests. */
function isElsewhere(value: JsonObject): boolean {
  const spring = property(value, 'spring');
  const profiles = property(property(property(spring, 'config'), 'activate'), 'on-profile') ?? property(spring, 'profiles');
  const names = isList(profiles) ? profiles : typeof profiles === 'string' ? profiles.split(/[\s,|]+/) : [];
  return names.length > 0 && names.every((name) => typeof name === 'string' && /^(?:dev|development|local|test|tests|e2e|default)$/.test(name));
}
