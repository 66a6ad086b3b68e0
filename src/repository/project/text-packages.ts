import type { Part, TextFormat } from '../format.js';
import { lineAt, type TextDependency, type TextPackage, textPackage } from './dependency.js';

/** `go.mod`, `requirements*.txt`, `Gemfile`, `pom.xml` and Gradle's build files: the package and what it depends on. */
export const textPackages: TextFormat = {
  type: 'package',
  amongTests: false,
  mayBe: (file) => READERS.some(([pattern]) => pattern.test(file)),
  read: (text, file) => {
    const found = READERS.find(([pattern]) => pattern.test(file));
    return found === undefined ? null : readPackage(text, file, found[1]);
  },
};

function readPackage(text: string, file: string, read: Reader): readonly Part[] | null {
  const found = read(text, file);
  const name = found.name === '' ? file : found.name;
  return [{ kind: 'package', name, path: [], hasLines: true, ...textPackage(found) }, ...coverageGates(text, file)];
}

type Reader = (text: string, file: string) => TextPackage;
const READERS: readonly (readonly [RegExp, Reader])[] = [
  [/(?:^|\/)go\.mod$/, readGoModule],
  [/(?:^|\/)requirements(?:[-_.][\w-]+)*\.txt$|(?:^|\/)requirements\/[\w-]+\.txt$/, readRequirements],
  [/(?:^|\/)Gemfile$/, readGemfile],
  [/(?:^|\/)pom\.xml$/, readMaven],
  [/(?:^|\/)build\.gradle(?:\.kts)?$/, readGradle],
];

/** More than a project has. */
const MOST_DEPENDENCIES = 2000;
const NO_VERSION = { version: '', versionLine: 1 };

function readGoModule(text: string): TextPackage {
  const dependencies = text.split(/\r?\n/).flatMap((line, index): TextDependency[] => {
    const match = /^(?:require\s+|\t| {2,})([\w.-]+\.[\w./~-]+)\s+(v[^\s/]+)/.exec(line);
    return match === null ? [] : [{ line: index + 1, name: match[1] ?? '', version: match[2] ?? '', development: false, ...(/\/\/ indirect\b/.test(line) ? { indirect: true } : {}) }];
  });
  return { ecosystem: 'go', name: /^module\s+(\S+)/m.exec(text)?.[1] ?? '', ...NO_VERSION, dependencies };
}

const DEVELOPMENT = new Set(['dev', 'develop', 'development', 'test', 'tests', 'testing', 'doc', 'docs', 'lint', 'ci', 'example', 'examples', 'build', 'typing', 'optional']);

/** Files of requirements for tests, documentation or development say so in their names, or in that of their folder. */
function readRequirements(text: string, file: string): TextPackage {
  const development = file.toLowerCase().split('/').slice(-2).flatMap((step) => step.split(/[^a-z]+/)).some((word) => DEVELOPMENT.has(word));
  const locked = /^\s*(?:-c\s|--constraint|--require-hashes)|--hash=/m.test(text);
  const dependencies = text.split(/\r?\n/).flatMap((line, index): TextDependency[] => {
    const match = /^([A-Za-z0-9][\w.-]*)(?:\[[^\]]*\])?\s*((?:[=<>!~]=?=?[^;#]*)?)(?:;[^#]*)?(?:\s#.*)?$/.exec(line.trim());
    return match === null ? [] : [{ line: index + 1, name: match[1] ?? '', version: locked ? 'locked' : (match[2] ?? '').trim(), development }];
  });
  return { ecosystem: 'pip', name: '', ...NO_VERSION, dependencies };
}

function readGemfile(text: string): TextPackage {
  const dependencies = text.split(/\r?\n/).flatMap((line, index): TextDependency[] => {
    const match = /^\s*gem\s+["']([\w-]+)["']\s*(?:,\s*["']([^"']+)["'])?/.exec(line);
    return match === null ? [] : [{ line: index + 1, name: match[1] ?? '', version: match[2] ?? '', development: false }];
  });
  return { ecosystem: 'bundler', name: '', ...NO_VERSION, dependencies };
}

function readMaven(text: string): TextPackage {
  const plain = blank(text, '<!--', '-->');
  const own = ['parent', 'dependencyManagement', 'dependencies', 'build', 'profiles', 'reporting'].reduce((rest, tag) => blank(rest, `<${tag}>`, `</${tag}>`), plain);
  const version = /<version>\s*([^<\s]+)\s*<\/version>/.exec(own);
  const dependencies = blocks(plain, '<dependency>', '</dependency>').slice(0, MOST_DEPENDENCIES).map(({ start, inner }): TextDependency => {
    const field = (key: string) => new RegExp(`<${key}>\\s*([^<]*?)\\s*</${key}>`).exec(inner)?.[1] ?? '';
    return { line: lineAt(text, start), name: `${field('groupId')}:${field('artifactId')}`, version: field('version'), development: field('scope') === 'test' };
  });
  return { ecosystem: 'maven', name: /<artifactId>\s*([^<\s]+)/.exec(own)?.[1] ?? '', version: version?.[1] ?? '', versionLine: version === null ? 1 : lineAt(text, version.index), dependencies };
}

function readGradle(text: string): TextPackage {
  const plain = withoutComments(text);
  const version = /^\s*version\s*=?\s*["']([^"']+)["']/m.exec(plain);
  const dependencies = [...plain.matchAll(/^\s*(\w*(?:[iI]mplementation|[aA]pi|compileOnly|runtimeOnly))\s*\(?\s*(?:platform\()?["']([^"':]+:[^"':]+)(?::([^"']+))?["']/gm)].map((match): TextDependency => ({
    line: lineAt(plain, match.index), name: match[2] ?? '', version: match[3] ?? '', development: (match[1] ?? '').startsWith('test'),
  }));
  return { ecosystem: 'gradle', name: '', version: version?.[1] ?? '', versionLine: version === null ? 1 : lineAt(plain, version.index), dependencies };
}

/** The gates of JaCoCo: a share in Maven's and Gradle's rules. */
function coverageGates(text: string, file: string): readonly Part[] {
  const isMaven = file.endsWith('.xml');
  if (!isMaven && !/\.gradle(?:\.kts)?$/.test(file)) return [];
  const plain = isMaven ? blank(text, '<!--', '-->') : withoutComments(text);
  if (!/jacoco|kover/i.test(plain)) return [];
  const pattern = isMaven ? /<minimum>\s*(?:0?\.)(\d+)\s*<\/minimum>/g : /\bminimum\s*(?:=|\.set\()?\s*(?:["']?0?\.)(\d+)/g;
  return [...plain.matchAll(pattern)].map((match) => {
    const percent = Math.round(Number(`0.${match[1] ?? ''}`) * 1000) / 10;
    return { kind: 'coverage_gate', name: 'jacoco', path: [], hasLines: true, value: { line: lineAt(plain, match.index), tool: 'jacoco', percent } };
  });
}

/** Blanks out comments of C's style, so that lines and offsets stay. */
export function withoutComments(text: string): string {
  return blank(text.replace(/(^|[^:"'`\w])\/\/[^\n]*/gm, (comment: string, before: string) => before + ' '.repeat(comment.length - before.length)), '/*', '*/');
}

/** What stands between two marks, in a time that grows with the text alone. */
function blocks(text: string, open: string, close: string): readonly { readonly start: number; readonly end: number; readonly inner: string }[] {
  const found: { start: number; end: number; inner: string }[] = [];
  for (let start = text.indexOf(open); start !== -1; start = text.indexOf(open, found.at(-1)?.end)) {
    const stop = text.indexOf(close, start + open.length);
    if (stop === -1) break;
    found.push({ start, end: stop + close.length, inner: text.slice(start + open.length, stop) });
  }
  return found;
}

/** Puts blanks in the place of such blocks, so that lines and offsets stay. */
function blank(text: string, open: string, close: string): string {
  let at = 0;
  const parts: string[] = [];
  for (const { start, end } of blocks(text, open, close)) {
    parts.push(text.slice(at, start), text.slice(start, end).replace(/[^\n]/g, ' '));
    at = end;
  }
  return parts.join('') + text.slice(at);
}
