import type { JsonObject, Path } from '../../types.js';

/** A package that a manifest asks for, as rules see it in `input.facts.dependencies`. */
export interface Dependency {
  readonly name: string;
  /** The version or range as it is written; empty where there is none. */
  readonly version: string;
  /** Needed for building or testing only. */
  readonly development: boolean;
  /** Only what another package asks for, as Go notes it. */
  readonly indirect?: true;
  readonly path: Path;
}

/** What rules see of a package's manifest beside its value. */
export interface PackageFacts {
  readonly ecosystem: string;
  readonly name: string;
  /** The package's own version; empty where there is none or a tool gives it. */
  readonly version: string;
  readonly versionPath: Path;
  readonly dependencies: readonly Dependency[];
}

/** Facts as plain data. */
export function packageFacts({ ecosystem, name, version, versionPath, dependencies }: PackageFacts): JsonObject {
  return { ecosystem, name, version, version_path: versionPath, dependencies: dependencies.map((dependency) => ({ ...dependency })) };
}

/** A dependency in a text, with its line. */
export interface TextDependency {
  readonly line: number;
  readonly name: string;
  readonly version: string;
  readonly development: boolean;
  readonly indirect?: true;
}

/** What a manifest that is a text says. */
export interface TextPackage {
  readonly ecosystem: string;
  readonly name: string;
  readonly version: string;
  readonly versionLine: number;
  readonly dependencies: readonly TextDependency[];
}

/** Value and facts of a manifest that is a text: every dependency says its line. */
export function textPackage({ ecosystem, name, version, versionLine, dependencies }: TextPackage): { readonly value: JsonObject; readonly facts: JsonObject } {
  return {
    value: { line: 1, name, version: { line: versionLine, text: version }, dependencies: dependencies.map((dependency) => ({ ...dependency })) },
    facts: packageFacts({
      ecosystem, name, version, versionPath: ['version'],
      dependencies: dependencies.map(({ line: _, ...dependency }, index) => ({ ...dependency, path: ['dependencies', index] })),
    }),
  };
}

/** The line of an offset in a text, from 1. */
export function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) line += 1;
  return line;
}
