import type { Problem } from '../errors.js';
import type { Location } from '../types.js';
import { type Chart, reported } from './chart.js';

/** What helm says when a template fails: `template: shop/templates/x.yaml:12:3: …`, `… error at (shop/templates/x.yaml:3:4): …`. */
const IN_TEMPLATE = /^(?:(?:template: |(?:parse|execution) error at \()([^\s:()]+):(\d+)(?::(\d+))?\)?:\s*|YAML parse error on ([^\s:]+): )([\s\S]*)$/;

/** How helm says that dependencies are not in `charts/`, with their names. */
export const MISSING_DEPENDENCIES = /found in Chart\.yaml, but missing in charts\/ directory: (.*)$/m;

/** Turns what helm wrote to standard error into one problem (`chart`), in the template where helm names it. */
export function failureProblem(chart: Chart, stderr: string): Problem {
  const text = stderr.replace(/\n+Use --debug flag to render out invalid YAML\s*$/, '').trim();
  const error = text.slice(text.lastIndexOf('\nError: ') + 1).replace(/^Error: /, '');
  const [, template, line, column, unparsed, rest = ''] = IN_TEMPLATE.exec(error) ?? [];
  const values = /^failed to parse (\S+): /.exec(error)?.[1];
  const file = values ?? templateFile(chart, template ?? unparsed ?? null);
  const location: Location = { file: file ?? reported(chart.name, 'Chart.yaml'), line: Number(line ?? 1), column: Number(column ?? 1) };
  const missing = MISSING_DEPENDENCIES.exec(error)?.[1];
  if (missing !== undefined) return missingProblem(chart, missing);
  const said = file === null || file === values ? error : rest.replace(/^executing "[^"]*" /, '');
  return { code: 'chart', message: `The chart was not scanned, helm cannot render it: ${oneLine(said)}`, remedy: remedyFor(said), location: file === null ? { ...location, line: 1, column: 1 } : location };
}

/** A chart whose templates need what is missing. */
function missingProblem(chart: Chart, missing: string): Problem {
  return aboutDependencies(chart, missing.split(', '), `The chart was not scanned: its dependencies ${missing} are not in ${reported(chart.name, 'charts')}.`);
}

/** A chart that was rendered without dependencies that are not there: what they bring was not scanned. */
export function withoutProblem(chart: Chart, missing: readonly string[]): Problem {
  return aboutDependencies(chart, missing, `The chart was scanned without its dependencies ${missing.join(', ')}, which are not in ${reported(chart.name, 'charts')}.`);
}

function aboutDependencies(chart: Chart, [first]: readonly string[], message: string): Problem {
  const dependency = chart.dependencies.find(({ name }) => name === first?.trim());
  return { code: 'chart', message, remedy: `Run helm dependency build ${chart.name} first.`, location: dependency?.location ?? { file: reported(chart.name, 'Chart.yaml'), line: 1, column: 1 } };
}

/** The file of a template that helm names as `shop/templates/x.yaml`. */
function templateFile(chart: Chart, template: string | null): string | null {
  return template?.startsWith(`${chart.chartName}/`) === true ? reported(chart.name, template.slice(chart.chartName.length + 1)) : null;
}

function remedyFor(said: string): string {
  return /nil pointer|required|values don't meet/i.test(said) ? 'Give the values that it needs with --values or --set.' : 'Mend the template, or give other values with --values or --set.';
}

/** Helm writes several lines for a schema; a problem is one. */
function oneLine(text: string): string {
  const line = text.split('\n').map((part) => part.trim()).filter((part) => part !== '').join(' ');
  return /[.!?]$/.test(line) ? line : `${line}.`;
}
