import path from 'node:path';
import { isList, isObject, property, textAt } from '../base/json.js';
import type { Problem } from '../errors.js';
import type { JsonValue, Location } from '../types.js';
import type { ChartFolder, ReadYaml } from './options.js';

/** What a chart's Chart.yaml says of it. */
export interface Chart extends ChartFolder {
  /** The name that templates and `# Source:` lines have; its folder can be named otherwise. */
  readonly chartName: string;
  /** A library chart has parts for other charts and renders nothing by itself. */
  readonly isLibrary: boolean;
  readonly dependencies: readonly Dependency[];
}

/** A chart that another one brings along. */
export interface Dependency {
  readonly name: string;
  /** The name that it has within the chart; its own where there is no alias. */
  readonly alias: string;
  /** Where it comes from: an address, `@name`, or `file://` and a folder relative to the chart's; empty for `charts/`. */
  readonly repository: string;
  readonly location: Location;
}

/** Reads a chart's Chart.yaml, and the requirements.yaml of charts of the first format. Chart.yaml without a name is a problem (`chart`). */
export function readChart({ folder, name }: ChartFolder, readYaml: ReadYaml): Chart | Problem {
  const file = reported(name, 'Chart.yaml');
  const metadata = readYaml(path.join(folder, 'Chart.yaml'));
  const chartName = textAt(metadata?.value, 'name');
  if (metadata === null || chartName === null) {
    return { code: 'chart', message: 'The chart was not scanned: its Chart.yaml cannot be read or has no name.', remedy: 'Mend it: helm lint says what is wrong.', location: { file, line: 1, column: 1 } };
  }
  const dependencies = [
    ...dependenciesOf(metadata.value, (index) => ({ file, ...metadata.locate(['dependencies', index]) })),
    ...requirements(folder, name, readYaml),
  ];
  return { folder, name, chartName, isLibrary: textAt(metadata.value, 'type') === 'library', dependencies };
}

function requirements(folder: string, name: string, readYaml: ReadYaml): Dependency[] {
  const file = readYaml(path.join(folder, 'requirements.yaml'));
  return file === null ? [] : dependenciesOf(file.value, (index) => ({ file: reported(name, 'requirements.yaml'), ...file.locate(['dependencies', index]) }));
}

function dependenciesOf(value: JsonValue, locate: (index: number) => Location): Dependency[] {
  const list = property(value, 'dependencies');
  return (isList(list) ? list : []).flatMap((entry, index) => {
    const name = textAt(entry, 'name');
    return !isObject(entry) || name === null ? [] : [{ name, alias: textAt(entry, 'alias') ?? name, repository: textAt(entry, 'repository') ?? '', location: locate(index) }];
  });
}

/** The name to report for a file in a chart. */
export function reported(chart: string, file: string): string {
  return chart === '.' ? file : path.posix.join(chart, file);
}
