import { isList, isObject, property, textAt } from '../base/json.js';
import type { JsonObject, JsonValue } from '../types.js';

/** A label selector of Kubernetes: `matchLabels` and `matchExpressions`, all of which must hold. */
export interface Selector {
  readonly matchLabels: readonly (readonly [key: string, value: string])[];
  readonly matchExpressions: readonly Expression[];
}

interface Expression {
  readonly key: string;
  readonly operator: string;
  readonly values: readonly JsonValue[];
}

/** Reads a LabelSelector; null when it is absent or null (which selects nothing). An empty one selects everything. */
export function readSelector(value: JsonValue | undefined): Selector | null {
  if (!isObject(value)) return null;
  const expressions = property(value, 'matchExpressions');
  return {
    matchLabels: labelPairs(property(value, 'matchLabels')),
    matchExpressions: isList(expressions) ? expressions.filter(isObject).map(readExpression) : [],
  };
}

/** Reads the plain map of a Service's or a ReplicationController's selector. */
export function readLabelMap(value: JsonValue | undefined): Selector | null {
  const matchLabels = labelPairs(value);
  return matchLabels.length === 0 ? null : { matchLabels, matchExpressions: [] };
}

/** Labels as pairs; whatever is not a text cannot be a label. */
export function labelPairs(value: JsonValue | undefined): (readonly [string, string])[] {
  if (!isObject(value)) return [];
  const pairs: (readonly [string, string])[] = [];
  for (const [key, label] of Object.entries(value)) if (typeof label === 'string') pairs.push([key, label]);
  return pairs;
}

function readExpression(value: JsonObject): Expression {
  const values = property(value, 'values');
  return { key: textAt(value, 'key') ?? '', operator: textAt(value, 'operator') ?? '', values: isList(values) ? values : [] };
}

/** Whether a selector selects labels, by the rules of the API server. */
export function selects(selector: Selector, labels: JsonValue | undefined): boolean {
  return (
    selector.matchLabels.every(([key, value]) => property(labels, key) === value) &&
    selector.matchExpressions.every((expression) => holds(expression, property(labels, expression.key)))
  );
}

function holds({ operator, values }: Expression, label: JsonValue | undefined): boolean {
  switch (operator) {
    case 'In':
      return label !== undefined && values.includes(label);
    case 'NotIn':
      return label === undefined || !values.includes(label);
    case 'Exists':
      return label !== undefined;
    case 'DoesNotExist':
      return label === undefined;
    default:
      return false;
  }
}
