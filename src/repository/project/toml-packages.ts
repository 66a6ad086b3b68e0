import { parse } from 'smol-toml';
import { isList, isObject, property, textAt, valueAt } from '../../base/json.js';
import type { JsonObject, JsonValue } from '../../types.js';
import type { Part, TextFormat } from '../format.js';
import { lineAt, type TextDependency, textPackage } from './dependency.js';
import { pythonReleaseTools } from './release-tools.js';

/** `pyproject.toml` and `Cargo.toml`: the package, its dependencies, and the gates and release tools that it configures. */
export const tomlPackages: TextFormat = {
  type: 'package',
  amongTests: false,
  mayBe: (file) => /(?:^|\/)(?:pyproject|Cargo)\.toml$/.test(file),
  read: (text, file) => {
    const value = readToml(text);
    if (value === null) return null;
    return file.endsWith('Cargo.toml') ? [cargoPackage(text, value, file)] : pythonParts(text, value, file);
  },
};

/** The value of a TOML text, dates as texts; null where it is not valid. */
function readToml(text: string): JsonObject | null {
  try {
    const value: unknown = JSON.parse(JSON.stringify(parse(text)));
    return isObject(value) ? value : null;
  } catch {
    return null;
  }
}

function lineOf(text: string, pattern: RegExp): number {
  const match = pattern.exec(text);
  return match === null ? 1 : lineAt(text, match.index);
}

function cargoPackage(text: string, value: JsonObject, file: string): Part {
  const dependencies = [...cargoDependencies(text, value, 'dependencies', false), ...cargoDependencies(text, value, 'dev-dependencies', true)];
  const name = textAt(property(value, 'package'), 'name') ?? '';
  const version = textAt(property(value, 'package'), 'version') ?? '';
  return { kind: 'package', name: name === '' ? file : name, path: [], hasLines: true, ...textPackage({ ecosystem: 'cargo', name, version, versionLine: lineOf(text, /^version\s*=/m), dependencies }) };
}

function cargoDependencies(text: string, value: JsonObject, group: string, development: boolean): readonly TextDependency[] {
  const entries = property(value, group);
  if (!isObject(entries)) return [];
  return Object.entries(entries).map(([name, entry]) => ({ line: lineOf(text, keyPattern(name)), name, version: typeof entry === 'string' ? entry : (textAt(entry, 'version') ?? ''), development }));
}

function keyPattern(name: string): RegExp {
  return new RegExp(`^\\s*(?:\\[[\\w.-]*\\.)?["']?${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}["']?\\s*[\\]=]`, 'm');
}

function pythonParts(text: string, value: JsonObject, file: string): readonly Part[] {
  const project = property(value, 'project');
  const poetry = valueAt(value, ['tool', 'poetry']);
  const name = textAt(project, 'name') ?? textAt(poetry, 'name') ?? '';
  const version = textAt(project, 'version') ?? textAt(poetry, 'version') ?? '';
  const dependencies = [...requirementsOf(text, property(project, 'dependencies'), false), ...poetryDependencies(text, property(poetry, 'dependencies'))];
  const tools = property(value, 'tool');
  const lineOfTable = (table: string) => lineOf(text, new RegExp(`^\\s*\\[+${table.replaceAll('.', '\\.')}[\\].]`, 'm'));
  const parts: Part[] = [{ kind: 'package', name: name === '' ? file : name, path: [], hasLines: true, ...textPackage({ ecosystem: 'python', name, version, versionLine: lineOf(text, /^version\s*=/m), dependencies }) }];
  return [...parts, ...pythonCoverage(text, value), ...(isObject(tools) ? pythonReleaseTools(tools, lineOfTable) : [])];
}

function requirementsOf(text: string, list: JsonValue | undefined, development: boolean): readonly TextDependency[] {
  if (!isList(list)) return [];
  return list.filter((entry) => typeof entry === 'string').map((entry) => {
    const match = /^([A-Za-z0-9][\w.-]*)(?:\[[^\]]*\])?\s*([^;]*)/.exec(entry);
    return { line: Math.max(1, lineAt(text, Math.max(0, text.indexOf(entry)))), name: match?.[1] ?? entry, version: (match?.[2] ?? '').trim(), development };
  });
}

function poetryDependencies(text: string, entries: JsonValue | undefined): readonly TextDependency[] {
  if (!isObject(entries)) return [];
  return Object.entries(entries).filter(([name]) => name !== 'python').map(([name, entry]) => ({ line: lineOf(text, keyPattern(name)), name, version: typeof entry === 'string' ? entry : (textAt(entry, 'version') ?? ''), development: false }));
}

function pythonCoverage(text: string, value: JsonObject): readonly Part[] {
  const percent = valueAt(value, ['tool', 'coverage', 'report', 'fail_under']);
  const options = valueAt(value, ['tool', 'pytest', 'ini_options', 'addopts']);
  const inOptions = /--cov-fail-under[= ](\d+(?:\.\d+)?)/.exec(isList(options) ? options.filter((option) => typeof option === 'string').join(' ') : typeof options === 'string' ? options : '');
  const gate = (figure: number, line: number): Part => ({ kind: 'coverage_gate', name: 'coverage.py', path: [], hasLines: true, value: { line, tool: 'coverage.py', percent: figure } });
  return [
    ...(typeof percent === 'number' && percent > 0 ? [gate(percent, lineOf(text, /^\s*fail_under\s*=/m))] : []),
    ...(inOptions === null ? [] : [gate(Number(inOptions[1]), lineOf(text, /--cov-fail-under/))]),
  ];
}
