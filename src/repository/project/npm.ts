import { isObject, property, textAt, valueAt } from '../../base/json.js';
import type { JsonObject, JsonValue, Path } from '../../types.js';
import type { DocumentFormat, Part } from '../format.js';
import { type Dependency, packageFacts } from './dependency.js';
import { npmReleaseTool } from './release-tools.js';

/** `package.json`: the package, with the gates and release tools that it configures. */
export const npmPackage: DocumentFormat = {
  type: 'package',
  amongTests: false,
  claims: () => false,
  mayHold: (_text, file) => isManifest(file),
  identify: (value, file) => (isManifest(file) ? [createPackage(value, file), ...coverageGates(value), ...npmReleaseTool(value)] : null),
};

function isManifest(file: string): boolean {
  return file === 'package.json' || file.endsWith('/package.json');
}

const GROUPS: readonly (readonly [string, boolean])[] = [['dependencies', false], ['optionalDependencies', false], ['peerDependencies', true], ['devDependencies', true]];

function createPackage(value: JsonObject, file: string): Part {
  const dependencies = GROUPS.flatMap(([group, development]): Dependency[] => {
    const entries = property(value, group);
    return isObject(entries) ? Object.entries(entries).map(([name, version]) => ({ name, version: typeof version === 'string' ? version : '', development, path: [group, name] })) : [];
  });
  const facts = packageFacts({ ecosystem: 'npm', name: textAt(value, 'name') ?? '', version: textAt(value, 'version') ?? '', versionPath: ['version'], dependencies });
  return { kind: 'package', name: textAt(value, 'name') ?? file, path: [], value, facts };
}

/** `jest.coverageThreshold.global`, `nyc`, `c8`. */
const GATES: readonly (readonly [string, Path])[] = [['jest', ['jest', 'coverageThreshold', 'global']], ['nyc', ['nyc']], ['c8', ['c8']], ['vitest', ['vitest', 'coverage', 'thresholds']]];

function coverageGates(value: JsonObject): readonly Part[] {
  return GATES.flatMap(([tool, path]) => {
    const found = coverageFigure(valueAt(value, path));
    return found === null ? [] : [{ kind: 'coverage_gate', name: tool, path: [...path, found.key], value: { tool, percent: found.percent }, fields: { percent: [...path, found.key] } }];
  });
}

/** The figure for lines, else for statements, of a table of thresholds. */
export function coverageFigure(table: JsonValue | undefined): { readonly key: string; readonly percent: number } | null {
  for (const key of ['lines', 'statements']) {
    const percent = property(table, key);
    if (typeof percent === 'number' && percent > 0) return { key, percent };
  }
  return null;
}
