import { isList, isObject, property, textAt, valueAt } from '../../base/json.js';
import type { JsonObject, JsonValue } from '../../types.js';
import type { DocumentFormat, Part } from '../format.js';
import { readDuration } from '../promql/literals.js';

/** The configuration of Loki, the store of logs. */
export const lokiConfig: DocumentFormat = {
  type: 'loki',
  amongTests: false,
  claims: (file) => /(?:^|\/)loki(?:[-_.]config)?(?:[-_.][^/]*)?\.ya?ml$/i.test(file) && !/values|rules/i.test(file),
  mayHold: (text) => text.includes('schema_config'),
  identify: (value) => {
    const schemas = valueAt(value, ['schema_config', 'configs']);
    return isList(schemas) && ['ingester', 'storage_config', 'common', 'limits_config', 'server'].some((key) => isObject(property(value, key))) ? [{ kind: 'loki_config', name: 'loki', path: [], value, facts: factsOf(value, schemas) }] : null;
  },
};

/** What the values of Loki's chart say below `loki`; nothing where they leave both the lifetime and the compactor to its defaults. */
export function lokiValues(value: JsonValue | undefined): readonly Part[] {
  if (!isObject(value) || !(isObject(property(value, 'limits_config')) || isObject(property(value, 'compactor')))) return [];
  const schemas = valueAt(value, ['schemaConfig', 'configs']);
  return [{ kind: 'loki_config', name: 'loki', path: [], value, facts: factsOf(value, isList(schemas) ? schemas : [{ store: 'tsdb' }]) }];
}

/** Whether logs are deleted, and after how long. The table manager deletes nothing of the stores that are shipped to an object store. */
function factsOf(value: JsonObject, schemas: readonly JsonValue[]): JsonObject {
  const stores = schemas.map((schema) => textAt(schema, 'store') ?? '');
  const isShipped = stores.some((store) => store === 'tsdb' || store === 'boltdb-shipper');
  const byCompactor = valueAt(value, ['compactor', 'retention_enabled']) === true;
  const byTables = !isShipped && valueAt(value, ['table_manager', 'retention_deletes_enabled']) === true;
  const period = byTables ? valueAt(value, ['table_manager', 'retention_period']) : valueAt(value, ['limits_config', 'retention_period']);
  const seconds = typeof period === 'string' ? readDuration(period === '0s' || period === '0h' ? '0' : period) : period === 0 ? 0 : null;
  return { deletes: byCompactor || byTables, seconds: seconds ?? -1 };
}
