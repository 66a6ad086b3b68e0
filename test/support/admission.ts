import { property, textAt } from '../../src/base/json.js';
import { groupOf } from '../../src/identify/kind.js';
import type { WebhookConfig } from '../../src/config/webhook.js';
import { withWebhookDefaults } from '../../src/config/webhook.js';
import { loadBundledPolicies } from '../../src/policy/bundle.js';
import { compileModule } from '../../src/engine/engine.js';
import { createJudge, type Judge } from '../../src/scan/judge.js';
import type { Finding, JsonObject } from '../../src/types.js';
import { createValidator } from '../../src/validate/validate.js';
import { createHandler, type Handler, type HandlerOptions } from '../../src/webhook/handle.js';
import type { AdmissionResponse } from '../../src/webhook/response.js';

/** The bundled rules, loaded once for a test file. */
export function bundledJudge(): Judge {
  const validate = createValidator(null);
  const bundle = loadBundledPolicies();
  return createJudge({ bundles: [bundle], modules: [compileModule(bundle.wasm)], parameters: {}, disabled: new Set(), remembers: false, schemaProblems: (value) => validate(value).map((problem) => ({ ...problem })) });
}

/** A handler with the given rules; the configuration's other parts are the defaults. */
export function handlerOf(judge: Judge, config: Partial<WebhookConfig> = {}, review: Partial<HandlerOptions['review']> = {}): Handler {
  return createHandler({ config: withWebhookDefaults(config), review: { judge, severities: {}, waivers: [], known: new Set(judge.rules.keys()), ...review } });
}

/** An AdmissionReview as the API server sends it: of the creation of an object unless the changes say otherwise. */
export function admissionOf(object: JsonObject, changes: JsonObject = {}): string {
  const apiVersion = textAt(object, 'apiVersion') ?? '';
  const metadata = property(object, 'metadata');
  const kind = { group: groupOf(apiVersion), version: apiVersion.slice(apiVersion.indexOf('/') + 1), kind: textAt(object, 'kind') ?? '' };
  const request = {
    uid: 'e1b2',
    kind,
    resource: { group: kind.group, version: kind.version, resource: `${kind.kind.toLowerCase()}s` },
    namespace: textAt(metadata, 'namespace') ?? '',
    name: textAt(metadata, 'name') ?? '',
    operation: 'CREATE',
    userInfo: { username: 'ana@example.com', groups: ['system:authenticated'] },
    object,
    oldObject: null,
    dryRun: false,
    ...changes,
  };
  return JSON.stringify({ apiVersion: 'admission.k8s.io/v1', kind: 'AdmissionReview', request });
}

/** The response in a body, which has to be an AdmissionReview of the right version. */
export function responseIn(body: string): AdmissionResponse {
  const review = JSON.parse(body) as { readonly apiVersion: string; readonly kind: string; readonly response: AdmissionResponse };
  if (review.apiVersion !== 'admission.k8s.io/v1' || review.kind !== 'AdmissionReview') throw new Error(`no AdmissionReview: ${body}`);
  return review.response;
}

/** What of a finding does not depend on the file that its object stands in. */
export function withoutPlace({ ruleId, severity, message, items, path, resource, container, fingerprint, status, remediation }: Finding) {
  return { ruleId, severity, message, items, path, resource, container, fingerprint, status, remediation };
}
