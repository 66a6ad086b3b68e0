import { isList, isObject, property } from '../base/json.js';
import type { JsonObject, JsonValue } from '../types.js';
import { parseReference, type Reference } from './address.js';

/** What one expression of the configuration refers to. */
export type References = readonly Reference[];

/** An attribute that refers to something; nested ones are written with dots and without indexes: `logging.target_bucket`. */
export interface ReferringAttribute {
  readonly attribute: string;
  readonly references: References;
}

/** A `resource` or `data` block. */
export interface ConfiguredBlock {
  readonly attributes: readonly ReferringAttribute[];
  /** What its `count` or `for_each` refers to. */
  readonly repetition: References;
}

/** A `module` block with what it calls. */
export interface ConfiguredCall {
  readonly arguments: ReadonlyMap<string, References>;
  readonly repetition: References;
  readonly module: ConfiguredModule;
}

/** The configuration of one module, whatever its instances. */
export interface ConfiguredModule {
  /** By `aws_s3_bucket.logs` and `data.aws_caller_identity.current`. */
  readonly blocks: ReadonlyMap<string, ConfiguredBlock>;
  readonly calls: ReadonlyMap<string, ConfiguredCall>;
  readonly outputs: ReadonlyMap<string, References>;
}

const EMPTY: ConfiguredModule = { blocks: new Map(), calls: new Map(), outputs: new Map() };

/**
 * What the plan's `configuration` says about references, see "Configuration Representation" and "Expression Representation" in
 * Terraform's JSON output format. Everything is optional; parts of a wrong type count as absent, since relations only add to a plan.
 */
export function readConfiguration(plan: JsonObject): ConfiguredModule {
  return readModule(property(property(plan, 'configuration'), 'root_module'));
}

function readModule(module: JsonValue | undefined): ConfiguredModule {
  if (!isObject(module)) return EMPTY;
  const blocks = new Map<string, ConfiguredBlock>();
  const resources = property(module, 'resources');
  for (const resource of isList(resources) ? resources : []) {
    const type = property(resource, 'type');
    const name = property(resource, 'name');
    if (typeof type !== 'string' || typeof name !== 'string') continue;
    const attributes: ReferringAttribute[] = [];
    collectReferences(property(resource, 'expressions'), '', attributes);
    blocks.set(`${property(resource, 'mode') === 'data' ? 'data.' : ''}${type}.${name}`, { attributes, repetition: repetitionOf(resource) });
  }
  return { blocks, calls: readCalls(property(module, 'module_calls')), outputs: readOutputs(property(module, 'outputs')) };
}

function readCalls(value: JsonValue | undefined): Map<string, ConfiguredCall> {
  const calls = new Map<string, ConfiguredCall>();
  for (const [name, call] of entriesOf(value)) {
    const given = new Map(entriesOf(property(call, 'expressions')).map(([argument, expression]) => [argument, allReferences(expression)]));
    calls.set(name, { arguments: given, repetition: repetitionOf(call), module: readModule(property(call, 'module')) });
  }
  return calls;
}

function readOutputs(value: JsonValue | undefined): Map<string, References> {
  return new Map(entriesOf(value).map(([name, output]) => [name, allReferences(property(output, 'expression'))]));
}

function repetitionOf(block: JsonValue): References {
  return [...allReferences(property(block, 'for_each_expression')), ...allReferences(property(block, 'count_expression'))];
}

function allReferences(expression: JsonValue | undefined): References {
  const found: ReferringAttribute[] = [];
  collectReferences(expression, '', found);
  return found.flatMap((attribute) => attribute.references);
}

/** An expression says `references` or `constant_value`; a nested block maps names to expressions, and blocks may stand in lists. */
function collectReferences(expression: JsonValue | undefined, attribute: string, into: ReferringAttribute[]): void {
  if (isList(expression)) {
    for (const item of expression) collectReferences(item, attribute, into);
  } else if (isObject(expression)) {
    const references = property(expression, 'references');
    if (isList(references)) into.push({ attribute, references: longest(references) });
    else for (const [name, child] of Object.entries(expression)) collectReferences(child, attribute === '' ? name : `${attribute}.${name}`, into);
  }
}

/** Terraform follows each reference by its own beginnings, `a.b[0].id` by `a.b[0]` and `a.b`; only the whole one says what is meant. */
function longest(references: readonly JsonValue[]): References {
  const found: Reference[] = [];
  let last = '';
  for (const reference of references) {
    if (typeof reference !== 'string') continue;
    const isBeginning = last.startsWith(reference) && /^(?:$|[.[])/.test(last.slice(reference.length));
    last = reference;
    const parsed = isBeginning ? null : parseReference(reference);
    if (parsed !== null) found.push(parsed);
  }
  return found;
}

function entriesOf(value: JsonValue | undefined): [string, JsonValue][] {
  return isObject(value) ? Object.entries(value) : [];
}
