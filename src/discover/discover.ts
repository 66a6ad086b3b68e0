import { existsSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import picomatch from 'picomatch';
import type { Problem } from '../errors.js';
import type { Skipped, Source } from '../types.js';
import { type DiscoverOptions, MOST_FILES } from './options.js';
import { findReports } from './reports.js';
import { walk, type WalkContext } from './walk.js';

/** Everything that a scan will read, in a fixed order, and what it will not read. */
export interface Discovery {
  readonly sources: readonly Source[];
  /** Absolute chart folders with the names to report for them. */
  readonly charts: readonly { readonly folder: string; readonly name: string }[];
  /** Values files of these charts. */
  readonly valuesFiles: readonly string[];
  readonly skipped: readonly Skipped[];
  readonly problems: readonly Problem[];
}

/**
 * Resolves paths, folders and globs to sources. `-` is standard input. Folders obey `.gitignore`; files that are named are always read.
 * A path that matches nothing is a problem (`nothing-matched`): a typing mistake must not look like a clean scan.
 */
export function discover(options: DiscoverOptions): Discovery {
  const found = { sources: new Map<string, Source>(), charts: new Map<string, string>(), valuesFiles: [] as string[], skipped: new Map<string, Skipped>(), problems: [] as Problem[] };
  const isExcluded = options.exclude.length === 0 ? () => false : picomatch([...options.exclude], { dot: true });
  const nameOf = (absolutePath: string) => reportedName(options.root, absolutePath);
  for (const given of options.paths) {
    if (given === '-') {
      found.sources.set('-', { file: '-', absolutePath: null });
      continue;
    }
    const part = resolveGiven(given, { options, nameOf, isExcluded });
    const inRoot = rootOf(given, options, nameOf);
    for (const file of part.testFiles) found.sources.set(nameOf(file), { file: nameOf(file), absolutePath: file, amongTests: true, ...inRoot });
    for (const file of part.files) found.sources.set(nameOf(file), { file: nameOf(file), absolutePath: file, ...inRoot });
    found.valuesFiles.push(...part.valuesFiles.map(nameOf));
    for (const folder of part.charts) found.charts.set(folder, nameOf(folder));
    for (const skipped of part.skipped) found.skipped.set(skipped.file, skipped);
    found.problems.push(...part.problems);
    if (part.files.length + part.testFiles.length + part.charts.length === 0) found.problems.push(nothingMatched(given));
  }
  for (const glob of options.reports ?? []) {
    const files = findReports(glob, options.root).filter((file) => !isExcluded(nameOf(file)));
    for (const file of files) found.sources.set(nameOf(file), { file: nameOf(file), absolutePath: file });
    if (files.length === 0) found.skipped.set(glob, { file: glob, reason: 'no report is there', files: 0 });
  }
  if (found.sources.size > MOST_FILES) found.problems.push(tooMany(found.sources.size));
  return {
    sources: [...found.sources.values()].slice(0, MOST_FILES).sort((a, b) => (a.file < b.file ? -1 : 1)),
    charts: [...found.charts].map(([folder, name]) => ({ folder, name })),
    valuesFiles: [...new Set(found.valuesFiles)].sort(),
    skipped: [...found.skipped.values()],
    problems: found.problems,
  };
}

interface Resolver {
  readonly options: DiscoverOptions;
  nameOf(absolutePath: string): string;
  isExcluded(name: string): boolean;
}

function resolveGiven(given: string, resolver: Resolver) {
  const absolutePath = path.resolve(resolver.options.root, given);
  if (!existsSync(absolutePath)) return resolveGlob(given, resolver);
  if (!statSync(absolutePath).isDirectory()) return { files: [absolutePath], testFiles: [], valuesFiles: [], charts: [], skipped: [], problems: [] };
  const found = walk(absolutePath, contextFor(absolutePath, resolver));
  return { ...found, files: found.files.filter((file) => resolver.options.mayHold(resolver.nameOf(file))) };
}

/** The folder that was asked for, unless names are relative to it anyway. */
function rootOf(given: string, options: DiscoverOptions, nameOf: Resolver['nameOf']): Pick<Source, 'root'> {
  const absolutePath = path.resolve(options.root, given);
  if (!existsSync(absolutePath) || !statSync(absolutePath).isDirectory() || nameOf(absolutePath) === '.') return {};
  return { root: nameOf(absolutePath) };
}

function resolveGlob(given: string, resolver: Resolver) {
  const { base, glob } = picomatch.scan(given);
  const folder = path.resolve(resolver.options.root, base);
  if (glob === '' || !existsSync(folder)) return { files: [], testFiles: [], valuesFiles: [], charts: [], skipped: [], problems: [] };
  const matches = picomatch(glob, { dot: true });
  const found = walk(folder, contextFor(folder, resolver));
  const files = found.files.filter((file) => matches(path.relative(folder, file).split(path.sep).join('/')));
  return { ...found, files, testFiles: [], valuesFiles: [], charts: [] };
}

function contextFor(folder: string, resolver: Resolver): WalkContext {
  return { base: realpathSync(folder), nameOf: (absolutePath) => resolver.nameOf(absolutePath), isExcluded: (name) => resolver.isExcluded(name), countsAmongTests: (name) => resolver.options.countsAmongTests(name) };
}

function reportedName(root: string, absolutePath: string): string {
  // Most lie below the root: of a hundred thousand names, asking for the relative path of each takes a second.
  if (path.sep === '/' && absolutePath.startsWith(`${root}/`)) return absolutePath.slice(root.length + 1);
  const relative = path.relative(root, absolutePath).split(path.sep).join('/');
  return relative === '' ? '.' : relative;
}

function nothingMatched(given: string): Problem {
  return {
    code: 'nothing-matched',
    message: `Nothing to scan matches ${given}.`,
    remedy: 'Check the path, or the excluded and ignored files.',
    location: null,
  };
}

function tooMany(count: number): Problem {
  return {
    code: 'limit',
    message: `${count} files are more than one scan reads (${MOST_FILES}).`,
    remedy: 'Name the folders that are deployed, or exclude others.',
    location: null,
  };
}
