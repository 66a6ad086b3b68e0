import { type Dirent, readdirSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { errorCode, unreadable } from '../base/unreadable.js';
import type { Problem } from '../errors.js';
import { extendRules, type IgnoreRules, isIgnored } from './ignore-rules.js';
import type { Skipped } from '../types.js';
import { NOT_DEPLOYED_FOLDERS, TOOL_FOLDERS } from './options.js';

/** What a walk finds. */
export interface Walk {
  readonly files: string[];
  /** Files below folders of tests and examples that are read all the same. */
  readonly testFiles: string[];
  /** Values files of charts: they are read by rendering, but their names tell of environments. */
  readonly valuesFiles: string[];
  /** Absolute folders that hold a Helm chart. */
  readonly charts: string[];
  readonly skipped: Skipped[];
  readonly problems: Problem[];
}

/** How a walk names and filters what it meets. */
export interface WalkContext {
  /** The folder that was asked for; links that leave it are not followed. */
  readonly base: string;
  /** The reported name of an absolute path. */
  nameOf(absolutePath: string): string;
  isExcluded(name: string): boolean;
  countsAmongTests(name: string): boolean;
}

/**
 * All files below a folder, in the order of their names. Links are not followed: what they point to inside the folder is met there,
 * and what lies outside is a problem, not a file of this repository. So no loop can arise.
 */
export function walk(folder: string, context: WalkContext): Walk {
  const found: Walk = { files: [], testFiles: [], valuesFiles: [], charts: [], skipped: [], problems: [] };
  visit(folder, [], context, found);
  return found;
}

function visit(folder: string, outer: IgnoreRules, context: WalkContext, found: Walk): void {
  const entries = readFolder(folder, context, found);
  const names = entries.map((entry) => entry.name);
  const rules = readRules(outer, { folder, names }, context, found);
  const isChart = names.includes('Chart.yaml');
  if (isChart) found.charts.push(folder);
  for (const entry of entries) {
    const absolutePath = path.join(folder, entry.name);
    if (context.isExcluded(context.nameOf(absolutePath)) || isIgnored(rules, absolutePath, entry.isDirectory())) continue;
    if (entry.isSymbolicLink()) checkLink(absolutePath, context, found);
    else if (entry.isFile()) {
      if (!(isChart && isChartFile(entry.name))) found.files.push(absolutePath);
      else if (entry.name.startsWith('values')) found.valuesFiles.push(absolutePath);
    } else if (entry.isDirectory() && !TOOL_FOLDERS.has(entry.name) && !(isChart && CHART_FOLDERS.has(entry.name))) {
      if (NOT_DEPLOYED_FOLDERS.has(entry.name)) visitTests(absolutePath, rules, context, found);
      else visit(absolutePath, rules, context, found);
    }
  }
}

/** A chart's own folders: they are read by rendering the chart, not file by file. */
const CHART_FOLDERS: ReadonlySet<string> = new Set(['templates', 'charts', 'ci', 'crds']);

/** A chart's own files, its values files among them; `Chart.yaml` is read for the chart's version. */
function isChartFile(name: string): boolean {
  return name === 'Chart.lock' || name === 'requirements.yaml' || /^values.*\.ya?ml$/.test(name) || name === 'values.schema.json';
}

/** A `.gitignore` that cannot be read hides nothing: more is scanned rather than less. */
function readRules(outer: IgnoreRules, { folder, names }: { folder: string; names: readonly string[] }, context: WalkContext, found: Walk): IgnoreRules {
  try {
    return extendRules(outer, folder, names);
  } catch (error) {
    found.problems.push(unreadable(context.nameOf(path.join(folder, '.gitignore')), error));
    return outer;
  }
}

function readFolder(folder: string, context: WalkContext, found: Walk): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    found.problems.push(unreadable(context.nameOf(folder), error));
    return [];
  }
}

function checkLink(absolutePath: string, context: WalkContext, found: Walk): void {
  const file = context.nameOf(absolutePath);
  try {
    const target = realpathSync(absolutePath);
    if (target === context.base || target.startsWith(context.base + path.sep)) return;
    found.skipped.push({ file, reason: 'a symbolic link that leaves the scanned folder; name its target to scan it', files: 1 });
  } catch (error) {
    found.skipped.push({ file, reason: `a symbolic link that leads nowhere (${errorCode(error)})`, files: 1 });
  }
}

/** Takes from a folder of tests what counts there, and notes how many files are left out. */
function visitTests(folder: string, outer: IgnoreRules, context: WalkContext, found: Walk): void {
  const leftOut = takeTests(folder, outer, context, found);
  if (leftOut > 0) found.skipped.push({ file: context.nameOf(folder), reason: 'tests and examples are not deployed; name the folder to scan it', files: leftOut });
}

/** @returns How many files that may hold a manifest are left out. */
function takeTests(folder: string, outer: IgnoreRules, context: WalkContext, found: Walk): number {
  const entries = readFolder(folder, context, found);
  const rules = readRules(outer, { folder, names: entries.map((entry) => entry.name) }, context, found);
  let leftOut = 0;
  for (const entry of entries) {
    const absolutePath = path.join(folder, entry.name);
    const name = context.nameOf(absolutePath);
    if (context.isExcluded(name) || isIgnored(rules, absolutePath, entry.isDirectory())) continue;
    if (entry.isDirectory() && !TOOL_FOLDERS.has(entry.name)) leftOut += takeTests(absolutePath, rules, context, found);
    else if (entry.isFile() && context.countsAmongTests(name)) found.testFiles.push(absolutePath);
    else if (entry.isFile() && mayHoldManifest(entry.name)) leftOut += 1;
  }
  return leftOut;
}

/** Whether a file in a folder may hold a manifest or a plan: by its name, since sources and pictures are most of a repository. Named files are always read. */
export function mayHoldManifest(name: string): boolean {
  return /\.(ya?ml|json|jsonl|tfplan|plan)$/i.test(name) || /^(tf)?plan(\.out|\.txt)?$/i.test(name);
}
