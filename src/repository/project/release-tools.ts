import { property, textAt } from '../../base/json.js';
import type { JsonObject } from '../../types.js';
import type { Part, TextFormat } from '../format.js';
import { lineAt } from './dependency.js';

/** What a release tool gives: versions by rule, notes, a kept change log, signatures, also those of images, a bill of materials. */
type Gift = 'version' | 'notes' | 'changelog' | 'sign' | 'sign_image' | 'sbom';

interface ReleaseTool {
  readonly tool: string;
  readonly file: RegExp;
  readonly gives: readonly Gift[];
  /** Gifts that only some settings bring, or take away with a leading `!`. */
  readonly settings?: readonly (readonly [RegExp, Gift])[];
  readonly without?: readonly (readonly [RegExp, Gift])[];
}

/** Release tools by the names of their files. */
const TOOLS: readonly ReleaseTool[] = [
  { tool: 'semantic-release', file: /(?:^|\/)(?:\.releaserc(?:\.(?:json|ya?ml|c?js))?|release\.config\.(?:c|m)?[jt]s)$/, gives: ['version', 'notes'], settings: [[/@semantic-release\/changelog/, 'changelog']] },
  { tool: 'release-please', file: /(?:^|\/)\.?release-please-(?:config|manifest)\.json$/, gives: ['version', 'notes', 'changelog'], without: [[/"skip-changelog":\s*true/, 'changelog']] },
  { tool: 'changesets', file: /(?:^|\/)\.changeset\/config\.json$/, gives: ['version', 'notes', 'changelog'], without: [[/"changelog":\s*false/, 'changelog'], [/"changelog":\s*false/, 'notes']] },
  { tool: 'goreleaser', file: /(?:^|\/)\.?goreleaser\.ya?ml$/, gives: ['version', 'notes'], settings: [[/^(?:signs|docker_signs|binary_signs):/m, 'sign'], [/^docker_signs:/m, 'sign_image'], [/^sboms:/m, 'sbom']], without: [[/^changelog:\s*\n(?:[ \t].*\n)*?[ \t]+(?:disable|skip):\s*true/m, 'notes']] },
  { tool: 'standard-version', file: /(?:^|\/)\.versionrc(?:\.(?:json|c?js))?$/, gives: ['version', 'notes', 'changelog'] },
  { tool: 'git-cliff', file: /(?:^|\/)\.?cliff\.toml$/, gives: ['notes', 'changelog'] },
  { tool: 'release-drafter', file: /(?:^|\/)\.github\/release-drafter\.ya?ml$/, gives: ['notes'] },
  { tool: 'github-release-notes', file: /(?:^|\/)\.github\/release\.ya?ml$/, gives: ['notes'] },
  { tool: 'lerna', file: /(?:^|\/)lerna\.json$/, gives: ['version'] },
  { tool: 'commitizen', file: /(?:^|\/)\.?cz\.(?:toml|json|ya?ml)$/, gives: ['version'], settings: [[/update_changelog_on_bump["']?\s*[:=]\s*true/i, 'changelog']] },
  { tool: 'release-plz', file: /(?:^|\/)\.?release-plz\.toml$/, gives: ['version', 'notes', 'changelog'] },
  { tool: 'towncrier', file: /(?:^|\/)towncrier\.toml$/, gives: ['notes', 'changelog'] },
  { tool: 'release-it', file: /(?:^|\/)\.release-it\.(?:json|ya?ml|toml|c?js|ts)$/, gives: ['version', 'notes'], settings: [[/conventional-changelog/, 'changelog']] },
  { tool: 'changie', file: /(?:^|\/)\.changie\.ya?ml$/, gives: ['version', 'notes', 'changelog'] },
  { tool: 'jreleaser', file: /(?:^|\/)jreleaser\.(?:ya?ml|toml|json)$/, gives: ['version', 'notes'], settings: [[/\bsigning:|\[signing\]/, 'sign']] },
  { tool: 'GitVersion', file: /(?:^|\/)GitVersion\.ya?ml$/i, gives: ['version'] },
];

/** Configuration of release tools, told by the file's name. */
export const releaseTool: TextFormat = {
  type: 'release-tool',
  amongTests: false,
  mayBe: (file) => TOOLS.some((tool) => tool.file.test(file)),
  read: (text, file) => {
    const found = TOOLS.find((tool) => tool.file.test(file));
    return found === undefined || text.trim() === '' ? null : [createPart(found, text)];
  },
};

function createPart({ tool, gives, settings = [], without = [] }: ReleaseTool, text: string): Part {
  const added = settings.flatMap(([pattern, gift]) => {
    const match = pattern.exec(text);
    return match === null ? [] : [{ gift, line: lineAt(text, match.index) }];
  });
  const lacking = without.filter(([pattern]) => pattern.test(text)).map(([, gift]) => gift);
  const all = [...gives.map((gift) => ({ gift, line: 1 })), ...added].filter(({ gift }) => !lacking.includes(gift));
  return { kind: 'release_tool', name: tool, path: [], hasLines: true, value: { line: 1, tool, gives: all } };
}

/** semantic-release and its like, where `package.json` configures them. */
export function npmReleaseTool(value: JsonObject): readonly Part[] {
  const tool = (['release', 'standard-version', 'release-it', 'auto'] as const).find((key) => typeof property(value, key) === 'object' && property(value, key) !== null);
  if (tool === undefined) return [];
  const name = tool === 'release' ? 'semantic-release' : tool;
  const changelog = tool === 'standard-version' || /@semantic-release\/changelog|conventional-changelog/.test(JSON.stringify(value[tool]));
  return [toolPart(name, [tool], changelog ? ['version', 'notes', 'changelog'] : ['version', 'notes'])];
}

/** Tools that `pyproject.toml` configures. */
export function pythonReleaseTools(tools: JsonObject, lineOf: (table: string) => number): readonly Part[] {
  const known: readonly (readonly [string, readonly Gift[]])[] = [
    ['semantic_release', ['version', 'notes', 'changelog']],
    ['commitizen', property(tools.commitizen, 'update_changelog_on_bump') === true ? ['version', 'changelog'] : ['version']],
    ['towncrier', ['notes', 'changelog']],
    ['setuptools_scm', ['version']],
    ['bumpversion', ['version']],
  ];
  return known.filter(([key]) => property(tools, key) !== undefined).map(([key, gives]) => {
    const line = lineOf(`tool.${key}`);
    return { kind: 'release_tool', name: key, path: [], hasLines: true, value: { line, tool: textAt(property(tools, key), 'name') ?? key, gives: gives.map((gift) => ({ gift, line })) } };
  });
}

function toolPart(tool: string, path: readonly string[], gives: readonly Gift[]): Part {
  return { kind: 'release_tool', name: tool, path, value: { tool, gives: gives.map((gift) => ({ gift })) }, fields: { gives: path } };
}
