import { isList, isObject, property, textAt } from '../../base/json.js';
import type { JsonObject, JsonValue } from '../../types.js';
import type { DocumentFormat, EmbeddedFormat, Part, TextFormat } from '../format.js';

const LOCK_FILES: Readonly<Record<string, string>> = {
  'package-lock.json': 'npm', 'npm-shrinkwrap.json': 'npm', 'yarn.lock': 'npm', 'pnpm-lock.yaml': 'npm', 'bun.lock': 'npm', 'bun.lockb': 'npm', 'go.sum': 'go', 'Cargo.lock': 'cargo', 'poetry.lock': 'python', 'uv.lock': 'python', 'pdm.lock': 'python', 'Pipfile.lock': 'python',
  'Gemfile.lock': 'bundler', 'composer.lock': 'composer', 'gradle.lockfile': 'gradle', 'packages.lock.json': 'nuget', 'mix.lock': 'mix', 'pubspec.lock': 'pub', 'Podfile.lock': 'cocoapods', '.terraform.lock.hcl': 'terraform', 'flake.lock': 'nix', 'Package.resolved': 'swift', 'deno.lock': 'deno',
};

/** Lock files: that there is one says that builds get what was tested. What is in it is not read. */
export const lockFile: TextFormat = {
  type: 'lock-file',
  amongTests: false,
  mayBe: (file) => Object.hasOwn(LOCK_FILES, baseName(file)),
  read: (text, file) => (text.trim() === '' ? null : [{ kind: 'lock_file', name: baseName(file), path: [], hasLines: true, value: { line: 1, ecosystem: LOCK_FILES[baseName(file)] ?? '' } }]),
};

/** Kustomize's own files: the resource is the document. */
export const kustomization: DocumentFormat = {
  type: 'kustomization',
  amongTests: false,
  claims: () => false,
  mayHold: (_text, file) => isKustomization(file),
  identify: (value, file) => (isKustomization(file) && property(value, 'kind') !== 'Component' && textAt(value, 'apiVersion')?.startsWith('kustomize.toolkit') !== true ? [{ kind: 'kustomization', name: file, path: [], value }] : null),
};

function isKustomization(file: string): boolean {
  return /^(?:kustomization\.ya?ml|Kustomization)$/.test(baseName(file));
}

/** A chart's own file: the resource is the document. */
export const helmChart: DocumentFormat = {
  type: 'helm-chart',
  amongTests: false,
  claims: () => false,
  mayHold: (_text, file) => baseName(file) === 'Chart.yaml',
  identify: (value, file) => {
    const name = textAt(value, 'name');
    return baseName(file) === 'Chart.yaml' && name !== null ? [{ kind: 'helm_chart', name, path: [], value }] : null;
  },
};

/** Hooks that run before a commit, with the ids of their checks. */
export const commitHooks: DocumentFormat = {
  type: 'commit-hooks',
  amongTests: false,
  atRoot: true,
  claims: () => false,
  mayHold: (_text, file) => /^\.pre-commit-config\.ya?ml$/.test(file),
  identify: (value, file) => (/^\.pre-commit-config\.ya?ml$/.test(file) ? [{ kind: 'commit_hooks', name: file, path: [], value, facts: { hooks: hooksOf(value) } }] : null),
};

function hooksOf(value: JsonObject): readonly JsonObject[] {
  const repositories = property(value, 'repos');
  if (!isList(repositories)) return [];
  return repositories.flatMap((repository, at) => {
    const hooks = property(repository, 'hooks');
    return isList(hooks) ? hooks.map((hook, index) => ({ id: textAt(hook, 'id') ?? '', path: ['repos', at, 'hooks', index] })) : [];
  });
}

/** Flags of flagd, in a file and in OpenFeature's custom resource. */
export const featureFlagFile: DocumentFormat = {
  type: 'feature-flags',
  amongTests: false,
  claims: () => false,
  mayHold: (text) => text.includes('defaultVariant'),
  identify: (value) => {
    const flags = property(value, 'flags');
    return isFlags(flags) ? [flagsPart(flags, ['flags'])] : null;
  },
};

export const featureFlagResource: EmbeddedFormat = {
  kinds: ['FeatureFlag.core.openfeature.dev', 'FeatureFlagConfiguration.core.openfeature.dev'],
  extract: ({ value }) => {
    const spec = property(value, 'spec');
    const flags = property(property(spec, 'flagSpec'), 'flags');
    return isObject(flags) ? [flagsPart(flags, ['spec', 'flagSpec', 'flags'])] : [];
  },
};

function isFlags(flags: JsonValue | undefined): flags is JsonObject {
  return isObject(flags) && Object.values(flags).some((flag) => isObject(flag) && 'variants' in flag && 'defaultVariant' in flag);
}

function flagsPart(flags: JsonObject, path: readonly string[]): Part {
  return { kind: 'feature_flags', name: 'flagd', path, value: flags };
}

function baseName(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1);
}
