import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { decodeText } from '../base/encoding.js';
import type { Finding, JsonValue, Location, Path } from '../types.js';
import { type Chart, reported } from './chart.js';
import { findTemplateFile, readInner, type TemplateFile } from './layout.js';
import type { ReadYaml } from './options.js';
import { parseTemplate, type ParsedTemplate } from './template/parsed.js';
import { valuesOf } from './template/sources.js';
import { findInTemplate, type Hit } from './template/walk.js';
import { findValue, type ValuesSettings } from './values.js';

/** Where a place of a chart's output comes from. */
export interface Trace extends Location {
  /** The line there; null where nothing more than the file is known. */
  readonly snippet: string | null;
  /** The included part that writes it, and the values that it is made of. */
  readonly related: Finding['related'];
}

/** Traces places of one chart's output back to its files. */
export interface Tracer {
  /** The file of a template; null where it is packed in a dependency. */
  fileOf(template: string): TemplateFile | null;
  /**
   * @param template What Helm's `# Source:` line says.
   * @param value The object that came out.
   * @param at A path in it; what it leads to may be missing.
   * @returns Null where the chart has no such template.
   */
  trace(template: string, value: JsonValue, at: Path): Trace | null;
}

/** A larger file is no template that somebody wrote. */
const MOST_TEMPLATE_BYTES = 2 * 1024 * 1024;
/** So many values explain a finding; the image's registry, repository and tag are three. */
const MOST_VALUES = 3;

interface OpenTemplate {
  readonly parsed: ParsedTemplate;
  readonly lines: readonly string[];
}

/** A tracer that reads each file once, when it is first needed. */
export function createTracer(chart: Chart, settings: ValuesSettings, readYaml: ReadYaml): Tracer {
  const opened = new Map<string, OpenTemplate | null>();
  const open = (absolutePath: string, file: string) => {
    const known = opened.get(absolutePath);
    const found = known === undefined ? openTemplate(absolutePath, file) : known;
    opened.set(absolutePath, found);
    return found;
  };
  let defines: ReadonlyMap<string, ParsedTemplate> | null = null;
  const findDefine = (name: string) => (defines ??= collectDefines(chart, open, readYaml)).get(name) ?? null;
  return {
    fileOf: (template) => findTemplateFile(chart, template, readYaml),
    trace(template, value, at) {
      const file = findTemplateFile(chart, template, readYaml);
      if (file === null) return inDependency(chart, template, settings, readYaml);
      const text = open(file.absolutePath, file.file);
      const hit = text === null ? null : findInTemplate(text.parsed, value, at, findDefine);
      if (text === null || hit === null) return { file: file.file, line: 1, column: 1, snippet: null, related: [] };
      const { line, column } = hit.includes[0] ?? hit.node;
      return { file: file.file, line, column, snippet: text.lines[line - 1]?.trim() ?? null, related: [...includedPart(hit), ...valuePlaces(hit, file, settings, readYaml)] };
    },
  };
}

function openTemplate(absolutePath: string, file: string): OpenTemplate | null {
  try {
    if (statSync(absolutePath).size > MOST_TEMPLATE_BYTES) return null;
    const { text } = decodeText(readFileSync(absolutePath));
    return { parsed: parseTemplate(file, text), lines: text.split(/\r?\n/) };
  } catch {
    // The place in the file is a courtesy: without it, the finding stands at the file's first line.
    return null;
  }
}

/** All named parts of a chart and of the charts in it; the outer chart's win, as in Helm. */
function collectDefines(chart: Chart, open: (absolutePath: string, file: string) => OpenTemplate | null, readYaml: ReadYaml): Map<string, ParsedTemplate> {
  const found = new Map<string, ParsedTemplate>();
  for (const inner of filesBelow(path.join(chart.folder, 'charts'), false)) {
    const dependency = readInner(chart, inner, readYaml);
    if (dependency !== null) for (const [name, template] of collectDefines(dependency, open, readYaml)) found.set(name, template);
  }
  for (const name of filesBelow(path.join(chart.folder, 'templates'), true)) {
    if (!/\.(ya?ml|tpl|txt)$/.test(name)) continue;
    const file = `templates/${name.split(path.sep).join('/')}`;
    const template = open(path.join(chart.folder, file), reported(chart.name, file))?.parsed;
    for (const define of template?.defines.keys() ?? []) if (template !== undefined) found.set(define, template);
  }
  return found;
}

function filesBelow(folder: string, recursive: boolean): string[] {
  return statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true ? readdirSync(folder, { encoding: 'utf8', recursive }).sort() : [];
}

function includedPart(hit: Hit): Finding['related'] {
  const { node, template, includes } = hit;
  return includes.length === 0 ? [] : [{ file: template.file, line: node.line, column: node.column, message: 'included part' }];
}

function valuePlaces(hit: Hit, file: TemplateFile, settings: ValuesSettings, readYaml: ReadYaml): Finding['related'] {
  return valuesOf(hit)
    .slice(0, MOST_VALUES)
    .flatMap((keys) => {
      const found = findValue(keys, file.chain, settings, readYaml);
      if (found === null) return [];
      const missing = keys.slice(found.depth);
      const message = `value .Values.${keys.slice(0, found.depth).join('.')}${missing.length === 0 ? '' : `, without ${missing.join('.')}`}`;
      return [{ file: found.file, line: found.line, column: found.column, message }];
    });
}

/** A packed dependency has no lines to show: the line that brings it in stands for it, and its values in this chart. */
function inDependency(chart: Chart, template: string, settings: ValuesSettings, readYaml: ReadYaml): Trace | null {
  const [first, folder, alias = ''] = template.split('/');
  if (first !== chart.chartName || folder !== 'charts') return null;
  const location = chart.dependencies.find((dependency) => dependency.alias === alias)?.location ?? { file: reported(chart.name, 'Chart.yaml'), line: 1, column: 1 };
  const values = findValue([alias], [{ chart, alias: chart.chartName }], settings, readYaml);
  return { ...location, snippet: null, related: values === null ? [] : [{ file: values.file, line: values.line, column: values.column, message: `value .Values.${alias}` }] };
}
