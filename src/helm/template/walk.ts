import { isList, property, textAt } from '../../base/json.js';
import type { JsonValue, Path } from '../../types.js';
import { areCompatible, type Block } from './blocks.js';
import { bestFits, contradicts, entriesFor, matchScalar } from './match.js';
import type { ParsedTemplate } from './parsed.js';
import { meaningOf, type Meaning, type Scope } from './references.js';
import type { TemplateNode } from './tree.js';

/** Finds the template that defines a named part. */
export type FindDefine = (name: string) => ParsedTemplate | null;

/** Where in a chart's templates a place of the output comes from, as far as the templates tell. */
export interface Hit {
  readonly template: ParsedTemplate;
  readonly node: TemplateNode;
  /** The node around it. */
  readonly parent: TemplateNode;
  readonly scope: Scope;
  /** What is left of the path: it leads into what an action writes, or to what the template does not have. */
  readonly rest: Path;
  /** The lines that include the template's part, outermost first; empty when the place is in the template itself. */
  readonly includes: readonly TemplateNode[];
}

/** What stays the same on the way down one document. */
interface Walk {
  readonly findDefine: FindDefine;
  /** Where the document's kind stands: other branches of the blocks around it did not come out. */
  readonly kindBlock: Block | null;
  /** How many parts were entered, to end where each includes many others. */
  entered: number;
}

/** More includes within includes than this do not occur; recursive ones end here. */
const MOST_INCLUDES = 10;
const MOST_ENTERED = 1000;

/** Finds a path of an object in the template that it came from; null where it is not sure which part of the template that is. */
export function findInTemplate(template: ParsedTemplate, value: JsonValue, path: Path, findDefine: FindDefine): Hit | null {
  const chosen = chooseTree(template.trees, value);
  if (chosen === null) return null;
  const start: Hit = { template, node: chosen.tree, parent: chosen.tree, scope: { start: { kind: 'root' }, variables: template.variables }, rest: path, includes: [] };
  const hit = walk(start, value, { findDefine, kindBlock: chosen.kind?.block ?? null, entered: 0 });
  return hit.node.kind === 'root' && chosen.kind !== null && hit.node === chosen.tree ? { ...hit, node: chosen.kind } : hit;
}

/** The one document of a template that fits an object's kind and name. */
function chooseTree(trees: readonly TemplateNode[], value: JsonValue): { tree: TemplateNode; kind: TemplateNode | null } | null {
  const kind = textAt(value, 'kind') ?? '';
  const name = textAt(property(value, 'metadata'), 'name') ?? '';
  const fits = trees.flatMap((tree) => {
    const kinds = entriesFor(tree, 'kind');
    const fitting = kinds.filter((entry) => matchScalar(entry.value, kind) !== null);
    if (fitting.length === 0 && (kinds.length > 0 || !tree.children.some((child) => child.kind === 'insertion'))) return [];
    const names = entriesFor(tree, 'metadata').flatMap((metadata) => entriesFor(metadata, 'name'));
    const scores = names.map((entry) => matchScalar(entry.value, name)).filter((score) => score !== null);
    if (names.length > 0 && scores.length === 0) return [];
    const kindScore = Math.max(0, ...fitting.map((entry) => matchScalar(entry.value, kind) ?? 0));
    return [{ tree, kind: fitting.length === 1 ? (fitting[0] ?? null) : null, score: kindScore * 1000 + Math.max(0, ...scores) }];
  });
  const best = Math.max(...fits.map(({ score }) => score));
  const likely = fits.filter(({ score }) => score === best);
  const [only, ...others] = likely.length < 2 ? likely : likely.filter(({ tree, kind: entry }) => !contradicts(tree, value, entry?.block));
  return only === undefined || others.length > 0 ? null : only;
}

/** Goes down as far as it is sure. */
function walk(hit: Hit, value: JsonValue | undefined, way: Walk): Hit {
  const [step, ...rest] = hit.rest;
  if (step === undefined) return hit;
  const children = hit.node.children.filter((child) => areCompatible(child.block, way.kindBlock) || hit.includes.length > 0);
  const inner = typeof step === 'number' ? (isList(value) ? value[step] : undefined) : property(value, step);
  const candidates = typeof step === 'number' ? children.filter((child) => child.kind === 'item') : entriesFor({ ...hit.node, children }, step);
  const [only, ...others] = choose(candidates, inner, hit, rest);
  if (only !== undefined && others.length === 0) return walk({ ...hit, node: only, parent: hit.node, rest }, inner, way);
  if (only !== undefined) return byIndex(children, value, step, (node) => walk({ ...hit, node, parent: hit.node, rest }, inner, way)) ?? hit;
  return followInsertions(children.filter((child) => child.kind === 'insertion'), inner !== undefined, hit, { value, way });
}

/** Of several entries, as in the branches of an `if`, those that fit the value; of those, the ones that have the next step. */
function choose(candidates: readonly TemplateNode[], value: JsonValue | undefined, hit: Hit, rest: Path): TemplateNode[] {
  const fits = bestFits(candidates, value);
  const [next] = rest;
  if (fits.length < 2 || typeof next !== 'string') return fits;
  const deeper = fits.filter((node) => entriesFor(node, next).length > 0 && areCompatible(node.block, hit.node.block));
  return deeper.length === 1 ? deeper : fits;
}

/** A list that is written out item by item, none of them optional, comes out in the same order. */
function byIndex(children: readonly TemplateNode[], value: JsonValue | undefined, step: string | number, go: (node: TemplateNode) => Hit): Hit | null {
  const [first] = children;
  const plain = first !== undefined && children.every((child) => child.kind === 'item' && child.block === first.block);
  const node = typeof step === 'number' && plain && isList(value) && value.length === children.length ? children[step] : undefined;
  return node === undefined ? null : go(node);
}

/** Goes on into what is included; else stays at the one line that writes it. */
function followInsertions(insertions: readonly TemplateNode[], isPresent: boolean, hit: Hit, { value, way }: { value: JsonValue | undefined; way: Walk }): Hit {
  const hits = insertions.flatMap((insertion) => {
    const start = way.entered < MOST_ENTERED ? enter(insertion, hit, way.findDefine) : null;
    if (start === null) return [];
    way.entered += 1;
    const found = walk(start, value, way);
    return found.rest.length < hit.rest.length ? [found] : [];
  });
  const [only, ...others] = hits;
  if (only !== undefined) return others.length === 0 ? only : hit;
  const [insertion] = insertions;
  return isPresent && insertion !== undefined && insertions.length === 1 ? { ...hit, node: insertion, parent: hit.node } : hit;
}

function enter(insertion: TemplateNode, hit: Hit, findDefine: FindDefine): Hit | null {
  if (hit.includes.length >= MOST_INCLUDES || insertion.actions.length !== 1) return null;
  const [, name, argument = ''] = /^\(?\s*(?:include|template)\s+["`]([^"`]+)["`]\s*([^|]*)/.exec(insertion.actions[0] ?? '') ?? [];
  const template = name === undefined ? null : findDefine(name);
  const tree = template?.defines.get(name ?? '');
  if (template === null || tree === undefined) return null;
  const start: Meaning = meaningOf(argument, insertion.block, hit.scope);
  return { ...hit, template, node: tree, parent: tree, scope: { start, variables: template.variables }, includes: [...hit.includes, insertion] };
}
