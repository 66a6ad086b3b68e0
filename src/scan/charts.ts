import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Problem } from '../errors.js';
import type { Place } from '../findings/create.js';
import { type Chart, readChart, reported } from '../helm/chart.js';
import type { ChartFolder, HelmOptions, ReadYaml, YamlFile } from '../helm/options.js';
import { productionValues, valuesFilesFor } from '../helm/production-values.js';
import type { Rendering } from '../helm/render.js';
import { splitRendered } from '../helm/split.js';
import { readTemplate } from '../helm/template/lines.js';
import { createTracer, type Trace, type Tracer } from '../helm/trace.js';
import { readLocatedValue } from '../parse/located-value.js';
import type { Location, Path, Resource, Skipped, Source } from '../types.js';

/** What came out of the charts of a scan. */
export interface RenderedCharts {
  /** One source for each template, under the template's own name. */
  readonly sources: readonly Source[];
  /** What each came out as, by the source's file. */
  readonly rendered: ReadonlyMap<string, Uint8Array>;
  /** The templates themselves without their actions, for comments, by the source's file. */
  readonly templates: ReadonlyMap<string, Uint8Array>;
  readonly problems: readonly Problem[];
  /** Which charts were rendered with values that nobody named. */
  readonly notices: readonly Problem[];
  readonly skipped: readonly Skipped[];
  /** A problem in a chart's output, as one of the template that it came from. */
  relocate(problem: Problem): Problem;
  /** Moves a place in a chart's output to the template that it came from. */
  trace(resource: Resource, path: Path, place: Place): Place;
}

/** Where charts are looked for and how they are rendered. */
export interface ChartSettings {
  readonly root: string;
  readonly helm: HelmOptions;
  /** For each chart what it renders to, why it does not, or null where that is not asked here. */
  render(charts: readonly Chart[]): readonly (Rendering | null)[];
  /** All charts of the root: asked only when rendered output of a chart is met that was not scanned itself. */
  findCharts(): readonly ChartFolder[];
}

interface Origin {
  readonly tracer: Tracer;
  /** Null where one source holds what several templates came out as. */
  readonly template: string | null;
}

/** Renders the charts that were found. A chart that cannot be rendered is a problem, the others are rendered all the same. */
export function sourcesOfCharts(folders: readonly ChartFolder[], settings: ChartSettings): RenderedCharts {
  const readYaml = createYamlReader();
  const origins = new Map<string, Origin>();
  const texts = new Map<string, string>();
  const templates = new Map<string, Uint8Array>();
  const problems: Problem[] = [];
  const notices: Problem[] = [];
  const skipped: Skipped[] = [];
  const charts = folders.flatMap((folder) => {
    const chart = readChart(folder, readYaml);
    if ('message' in chart) problems.push(chart);
    else if (chart.isLibrary) skipped.push({ file: chart.name, reason: 'a library chart renders nothing by itself', files: 1 });
    else return [chart];
    return [];
  });
  const outputs = settings.render(charts);
  for (const [index, chart] of charts.entries()) {
    const rendering = outputs[index] ?? null;
    if (rendering === null) continue;
    const { output, problem } = rendering;
    if (problem !== null) problems.push(problem);
    if (output === null) continue;
    if (settings.helm.valuesFiles.length === 0) notices.push(...productionNotice(chart));
    if (output.trim() === '') skipped.push({ file: chart.name, reason: 'a chart that renders to nothing with these values', files: 1 });
    else addOutput(chart, output, tracerFor(chart, settings, readYaml), { origins, texts, templates });
  }
  return {
    sources: [...texts.keys()].map((file) => ({ file, absolutePath: null })),
    rendered: new Map([...texts].map(([file, text]) => [file, Buffer.from(text)])),
    templates,
    problems,
    notices,
    skipped,
    relocate: (problem) => (problem.location !== null && origins.has(problem.location.file) ? inTemplate(problem, problem.location) : problem),
    trace: createTrace(origins, folders, settings, readYaml),
  };
}

/** Defaults are seldom what runs, so the choice is told. */
function productionNotice(chart: Chart): readonly Problem[] {
  const [used, ...others] = productionValues(chart.folder).map((file) => reported(chart.name, file.split(path.sep).join('/')));
  if (used === undefined) return [];
  const more = others.length === 0 ? '' : ` Not used: ${others.join(', ')}.`;
  return [{ code: 'chart', message: `The chart was rendered with ${used}, because it is for production.${more}`, remedy: 'Name other values with --values, or under helm in the configuration.', location: { file: used, line: 1, column: 1 } }];
}

/** The lines of what came out are nobody's: there is no file to look into. */
function inTemplate(problem: Problem, { file, line }: Location): Problem {
  return { ...problem, message: `Line ${line} of what it renders to: ${problem.message}`, location: { file, line: 1, column: 1 } };
}

function addOutput(chart: Chart, output: string, tracer: Tracer, into: { origins: Map<string, Origin>; texts: Map<string, string>; templates: Map<string, Uint8Array> }): void {
  for (const { template, text } of splitRendered(output)) {
    const file = tracer.fileOf(template);
    const name = file?.file ?? reported(chart.name, 'Chart.yaml');
    into.origins.set(name, { tracer, template: file === null ? null : template });
    into.texts.set(name, (into.texts.get(name) ?? '') + text);
    if (file !== null) into.templates.set(name, Buffer.from(readTemplate(readFileSync(file.absolutePath, 'utf8')).masked));
  }
}

function tracerFor(chart: Chart, { root, helm }: ChartSettings, readYaml: ReadYaml): Tracer {
  return createTracer(chart, { root, valuesFiles: valuesFilesFor(chart, helm), set: helm.set }, readYaml);
}

/** A chart's own output moves to its template; output that somebody rendered before stays where it is, and the template explains it. */
function createTrace(origins: ReadonlyMap<string, Origin>, folders: readonly ChartFolder[], settings: ChartSettings, readYaml: ReadYaml): RenderedCharts['trace'] {
  const elsewhere = createLookup(folders, settings, readYaml);
  return (resource, path, place) => {
    const origin = origins.get(resource.file);
    if (origin !== undefined) {
      const template = origin.template ?? resource.template;
      const trace = template === null ? null : origin.tracer.trace(template, resource.value, path);
      return trace ?? { file: resource.file, line: 1, column: 1, snippet: null, related: [] };
    }
    const { template } = resource;
    const trace = template === null ? null : elsewhere(template, (tracer) => tracer.trace(template, resource.value, path));
    if (trace === null) return place;
    const { file, line, column, related } = trace;
    return { ...place, related: [...place.related, { file, line, column, message: 'chart template' }, ...related] };
  };
}

/** Asks the one chart that has a template; where several have one of that name, none is asked. */
function createLookup(folders: readonly ChartFolder[], settings: ChartSettings, readYaml: ReadYaml) {
  const load = (found: readonly ChartFolder[]) =>
    found.flatMap((folder) => {
      const chart = readChart(folder, readYaml);
      return 'message' in chart ? [] : [{ chart, tracer: tracerFor(chart, settings, readYaml) }];
    });
  let scanned: ReturnType<typeof load> | null = null;
  let all: ReturnType<typeof load> | null = null;
  const holding = (charts: ReturnType<typeof load>, template: string) =>
    charts.filter(({ chart, tracer }) => template.startsWith(`${chart.chartName}/`) && tracer.fileOf(template) !== null);
  return (template: string, ask: (tracer: Tracer) => Trace | null): Trace | null => {
    let found = holding((scanned ??= load(folders)), template);
    if (found.length === 0) found = holding((all ??= load(settings.findCharts())), template);
    const [only, ...others] = found;
    return only === undefined || others.length > 0 ? null : ask(only.tracer);
  };
}

/** Reads each YAML file of a chart once. */
function createYamlReader(): ReadYaml {
  const known = new Map<string, YamlFile | null>();
  return (absolutePath) => {
    const before = known.get(absolutePath);
    if (before !== undefined) return before;
    const result = existsSync(absolutePath) ? readLocatedValue(absolutePath, readFileSync(absolutePath)) : null;
    const file = result?.ok === true ? result.value : null;
    known.set(absolutePath, file);
    return file;
  };
}
