import type { HclNode } from '../hcl/parse.js';
import { evaluateNode, type Scope, toJson } from './evaluate.js';
import { type Evaluated, isMap, isTuple, UNKNOWN } from './value.js';

/** A block of configuration and the text that it stands in. */
interface Block {
  readonly source: { readonly text: string };
  readonly node: HclNode;
}

/**
 * The JSON text that the data source `aws_iam_policy_document` makes of its statements and of the documents that it starts from.
 * Unknown where the scope is no draft and any of it is unknown, and where there may be several of the data source, or none.
 */
export function policyDocumentOf({ source: { text }, node }: Block, scope: Scope): Evaluated {
  if (node.children.some(({ name }) => name === 'count' || name === 'for_each')) return UNKNOWN;
  const inherited = ['source_policy_documents', 'override_policy_documents'].flatMap((name) => statementsIn(attribute(text, node, name, scope)));
  const own = node.children.flatMap((child): readonly Evaluated[] => {
    if (child.name === 'dynamic' && child.labels[0] === 'statement') return [UNKNOWN];
    return child.kind === 'block' && child.name === 'statement' ? [statementOf(text, child, scope)] : [];
  });
  return toJson({ Version: '2012-10-17', Statement: [...inherited, ...own] }, scope.isDraft);
}

/** The statements of documents in JSON; one unknown statement for each document that cannot be told. */
function statementsIn(documents: Evaluated): readonly Evaluated[] {
  if (documents === null) return [];
  if (!isTuple(documents)) return [UNKNOWN];
  return documents.flatMap((document): readonly Evaluated[] => {
    const parsed = typeof document === 'string' ? parse(document) : UNKNOWN;
    const statements = isMap(parsed) ? (parsed['Statement'] ?? []) : UNKNOWN;
    return isTuple(statements) ? statements : [statements];
  });
}

function parse(text: string): Evaluated {
  try {
    return JSON.parse(text) as Evaluated;
  } catch {
    return UNKNOWN;
  }
}

function statementOf(text: string, node: HclNode, scope: Scope): Evaluated {
  const plain = [['Sid', 'sid'], ['Action', 'actions'], ['NotAction', 'not_actions'], ['Resource', 'resources'], ['NotResource', 'not_resources']] as const;
  const given = plain.map(([key, name]) => [key, attribute(text, node, name, scope)] as const).filter(([, value]) => value !== null);
  return {
    ...Object.fromEntries(given),
    Effect: attribute(text, node, 'effect', scope) ?? 'Allow',
    ...principalsOf(text, node, { block: 'principals', key: 'Principal', scope }),
    ...principalsOf(text, node, { block: 'not_principals', key: 'NotPrincipal', scope }),
    ...conditionsOf(text, node, scope),
  };
}

/** `type = "*"` means everybody; other types name whom they mean. */
function principalsOf(text: string, node: HclNode, { block, key, scope }: { readonly block: string; readonly key: string; readonly scope: Scope }): Readonly<Record<string, Evaluated>> {
  if (isDynamic(node, block)) return { [key]: UNKNOWN };
  const found = blocks(node, block).map((child) => [attribute(text, child, 'type', scope), attribute(text, child, 'identifiers', scope)] as const);
  if (found.length === 0) return {};
  if (found.some(([type]) => type === '*')) return { [key]: '*' };
  return { [key]: Object.fromEntries(found.map(([type, identifiers]) => [typeof type === 'string' ? type : 'unknown', identifiers])) };
}

function conditionsOf(text: string, node: HclNode, scope: Scope): Readonly<Record<string, Evaluated>> {
  if (isDynamic(node, 'condition')) return { Condition: UNKNOWN };
  const conditions: Record<string, Record<string, Evaluated>> = {};
  for (const child of blocks(node, 'condition')) {
    const [test, variable] = ['test', 'variable'].map((name) => attribute(text, child, name, scope));
    if (typeof test !== 'string' || typeof variable !== 'string') return { Condition: UNKNOWN };
    conditions[test] = { ...conditions[test], [variable]: attribute(text, child, 'values', scope) };
  }
  return Object.keys(conditions).length === 0 ? {} : { Condition: conditions };
}

function blocks(node: HclNode, name: string): readonly HclNode[] {
  return node.children.filter((child) => child.kind === 'block' && child.name === name);
}

function isDynamic(node: HclNode, name: string): boolean {
  return node.children.some((child) => child.name === 'dynamic' && child.labels[0] === name);
}

/** Null where the attribute is not set. */
function attribute(text: string, node: HclNode, name: string, scope: Scope): Evaluated {
  const found = node.children.find((child) => child.kind === 'attribute' && child.name === name);
  return found === undefined ? null : evaluateNode(text, found, scope);
}
