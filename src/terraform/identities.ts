import { isList, isObject, valueAt } from '../base/json.js';
import type { JsonValue, Path } from '../types.js';
import type { PlanEntry } from './entries.js';
import { SENSITIVE } from '../base/placeholder.js';

/** Finds resources by a known value that names them. */
export interface Identities {
  /** Whether a text is a name or an id of an entry. */
  isNamed(entry: PlanEntry, text: string): boolean;
  /** Adds links for attributes of which nothing is known yet and whose value names another resource. */
  addLinks(entry: PlanEntry, links: Map<string, Set<PlanEntry>>): void;
}

/** Attributes that name a resource all over the world, or nearly so: they are recognised in whatever attribute they stand. */
const GLOBAL_NAMES: readonly Path[] = [['arn'], ['self_link'], ['id']];
/** Attributes that name a resource among its own kind: recognised where the attribute's name says the kind. */
const LOCAL_NAMES: readonly Path[] = [['name'], ['bucket'], ['identifier'], ['cluster_identifier'], ['function_name'], ['repository'], ['metadata', 0, 'name']];
/** Attributes that say who the resource itself is, or only what people call it. */
const OWN_ATTRIBUTES: ReadonlySet<string> = new Set(['id', 'arn', 'self_link', 'name', 'tags', 'tags_all', 'labels', 'effective_labels', 'terraform_labels', 'description', 'timeouts']);
/** Longer texts are policies and scripts. */
const LONGEST_NAME = 512;
/** A name that more resources share says nothing. */
const MOST_NAMESAKES = 20;
const NOBODY: readonly PlanEntry[] = [];

/** Indexes the names of a plan's entries. Hidden values name nothing. */
export function createIdentities(entries: readonly PlanEntry[]): Identities {
  const global = new Map<string, PlanEntry[]>();
  const local = new Map<string, PlanEntry[]>();
  for (const entry of entries) {
    for (const path of GLOBAL_NAMES) index(global, entry, valueAt(entry.values, path), isGlobal);
    for (const path of [...LOCAL_NAMES, ['id']]) index(local, entry, valueAt(entry.values, path), () => true);
  }
  return {
    isNamed: (entry, text) => [...GLOBAL_NAMES, ...LOCAL_NAMES].some((path) => text !== SENSITIVE && valueAt(entry.values, path) === text),
    addLinks(entry, links) {
      const taken = new Set([...links.keys()].map((attribute) => attribute.split('.')[0]));
      for (const attribute of Object.keys(entry.values)) {
        if (OWN_ATTRIBUTES.has(attribute) || taken.has(attribute)) continue;
        visitTexts(entry.values[attribute] ?? null, [attribute], (text, at) => {
          const targets = namedBy(text, at[at.length - 1] ?? '', entry);
          for (const target of targets) add(links, at.join('.'), target);
        });
      }
    },
  };

  function namedBy(text: string, attribute: string, entry: PlanEntry): readonly PlanEntry[] {
    const everywhere = global.get(text);
    if (everywhere !== undefined) return everywhere.length > MOST_NAMESAKES ? [] : everywhere.filter((target) => target !== entry);
    const namesakes = local.get(text) ?? NOBODY;
    if (namesakes.length === 0 || namesakes.length > MOST_NAMESAKES) return NOBODY;
    return namesakes.filter((target) => target !== entry && saysKind(attribute, target.type) && providerOf(target) === providerOf(entry) && (target.type !== entry.type || saysOther(attribute)));
  }
}

function index(names: Map<string, PlanEntry[]>, entry: PlanEntry, value: JsonValue | undefined, fits: (text: string) => boolean): void {
  if (typeof value !== 'string' || value === '' || value === SENSITIVE || !fits(value)) return;
  const known = names.get(value);
  if (known === undefined) names.set(value, [entry]);
  else if (known.at(-1) !== entry && known.length <= MOST_NAMESAKES) known.push(entry);
}

/** An ARN, a link, a path of Azure or Google, or an id with a number such as `sg-0a1b2c3d`: nothing that people choose as a name. */
function isGlobal(text: string): boolean {
  return /^arn:|^https?:\/\/|^\/subscriptions\/|^projects\/|^[a-z]+-[0-9a-f]{8,}$/.test(text);
}

/** What stands before a kind when another resource of the same kind is meant: `target_bucket` of a bucket. */
const OTHER = /^(?:target|source|destination|origin|log|logs|logging|backup|replica)_/;

function saysOther(attribute: string): boolean {
  return OTHER.test(attribute);
}

/** Whether an attribute's name says a type: `bucket` and `target_bucket` say `aws_s3_bucket`, `resource_group_name` says `azurerm_resource_group`. */
function saysKind(attribute: string, type: string): boolean {
  const kind = attribute.replace(/_(?:ids?|names?|arns?|identifier|self_link)$/, '').replace(OTHER, '');
  const plainType = type.replace(/_v\d+$/, '');
  return kind !== '' && plainType.endsWith(`_${kind}`);
}

/** Types begin with the provider's name: `aws_s3_bucket`. */
function providerOf(entry: PlanEntry): string {
  return entry.type.slice(0, entry.type.indexOf('_'));
}

/** Visits the texts of a value that may be names; `at` has the names of the attributes above, and is only valid during the visit. */
function visitTexts(value: JsonValue, at: string[], visit: (text: string, at: readonly string[]) => void): void {
  if (typeof value === 'string') {
    if (value !== '' && value.length <= LONGEST_NAME && value !== SENSITIVE) visit(value, at);
  } else if (isList(value)) {
    for (const item of value) visitTexts(item, at, visit);
  } else if (isObject(value)) {
    for (const key of Object.keys(value)) {
      at.push(key);
      visitTexts(value[key] ?? null, at, visit);
      at.pop();
    }
  }
}

function add(links: Map<string, Set<PlanEntry>>, attribute: string, target: PlanEntry): void {
  const known = links.get(attribute);
  if (known === undefined) links.set(attribute, new Set([target]));
  else known.add(target);
}
