import { isList, isObject, property, textAt } from '../../base/json.js';
import type { JsonObject, JsonValue } from '../../types.js';
import type { DocumentFormat } from '../format.js';
import { type Operation, readOperation } from './operation.js';

const METHODS = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace', 'query'];

/** What completeness is counted of. */
const ASPECTS = ['described', 'success', 'error', 'schemas', 'secured', 'examples', 'limited', 'limitHeaders'] as const;

/** Descriptions of APIs by OpenAPI 3 and Swagger 2, told by their content. The resource is the document. */
export const openapi: DocumentFormat = {
  type: 'openapi',
  amongTests: false,
  claims: () => false,
  mayHold: (text, file) => /\b(?:openapi|swagger)\b/.test(text) && !/(?:^|\/)(?:vendor|third[_-]?party|node_modules)\//.test(file),
  identify(value, file) {
    const version = property(value, 'openapi') ?? property(value, 'swagger');
    const paths = property(value, 'paths');
    if ((typeof version !== 'string' && typeof version !== 'number') || !isObject(paths)) return null;
    return [{ kind: 'openapi', name: file.slice(file.lastIndexOf('/') + 1), path: [], value, facts: apiFacts(value, paths) }];
  },
};

/**
 * `operations` is how many there are, `counts` of how many each aspect holds, `lacking` the first that lacks it; `versioned` says where a
 * version of the API stands (`server`, `path`, `parameter`), or is empty; `parameters` and `bounded` count over all operations.
 */
function apiFacts(api: JsonObject, paths: JsonObject): JsonObject {
  const operations = Object.entries(paths).flatMap(([route, item]) =>
    METHODS.flatMap((method) => {
      const operation = property(item, method);
      return isObject(item) && isObject(operation) ? [{ path: ['paths', route, method], ...forMachines(route, readOperation(api, item, operation, method)) }] : [];
    }),
  );
  const sum = (count: (operation: (typeof operations)[number]) => number) => operations.reduce((total, operation) => total + count(operation), 0);
  return {
    operations: operations.length,
    counts: Object.fromEntries(ASPECTS.map((aspect) => [aspect, sum((operation) => (operation[aspect] ? 1 : 0))])),
    lacking: Object.fromEntries(ASPECTS.flatMap((aspect) => operations.filter((operation) => !operation[aspect]).slice(0, 1).map((operation) => [aspect, operation.path]))),
    limited: operations.filter((operation) => operation.limited).map((operation) => operation.path).slice(0, 1),
    limitHeaders: operations.filter((operation) => operation.limitHeaders).map((operation) => operation.path).slice(0, 1),
    deprecated: operations.filter((operation) => operation.deprecated).map((operation) => operation.path).slice(0, 1),
    schemes: Object.keys(schemesOf(api)).length,
    versioned: versionedBy(api, paths),
    parameters: sum((operation) => operation.parameters),
    bounded: sum((operation) => operation.bounded),
  };
}

/** Probes and scrapers take any other answer for an error, and a probe has no credentials: neither needs to be written. */
function forMachines(route: string, operation: Operation): Operation {
  if (/\/metrics\/?$/i.test(route)) return { ...operation, error: true };
  return /\/(?:health(?:z|[_-]?check)?|ready|readyz|readiness|live|livez|liveness|ping)\/?$/i.test(route) ? { ...operation, error: true, secured: true } : operation;
}

function schemesOf(api: JsonObject): JsonObject {
  const schemes = property(property(api, 'components'), 'securitySchemes') ?? property(api, 'securityDefinitions');
  return isObject(schemes) ? schemes : {};
}

const VERSION_STEP = /(?:^|\/)v\d+(?:[._]\d+)*(?:(?:alpha|beta)\d*)?(?:\/|$)/i;

/** Most paths count, since a health check has no version. */
function versionedBy(api: JsonObject, paths: JsonObject): string {
  const servers = property(api, 'servers');
  const urls = [...(isList(servers) ? servers.map((server) => textAt(server, 'url') ?? '') : []), textAt(api, 'basePath') ?? ''];
  if (urls.some((url) => VERSION_STEP.test(url))) return 'server';
  const routes = Object.keys(paths);
  if (routes.length > 0 && routes.filter((route) => VERSION_STEP.test(route)).length * 2 > routes.length) return 'path';
  return JSON.stringify(parametersOf(api, paths)).match(/"name":"(?:x-|accept-)?(?:api-)?version"/i) === null ? '' : 'parameter';
}

function parametersOf(api: JsonObject, paths: JsonObject): JsonValue[] {
  const shared = property(property(api, 'components'), 'parameters') ?? property(api, 'parameters') ?? {};
  const own = Object.values(paths).flatMap((item) => [item, ...METHODS.map((method) => property(item, method))].map((value) => property(value, 'parameters') ?? null));
  return [shared, ...own];
}
