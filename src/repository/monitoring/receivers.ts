import { isList, isObject, textAt } from '../../base/json.js';
import type { JsonValue } from '../../types.js';

/** Ways to reach a person or a tool that reaches one; a webhook is another program's address. */
const INTEGRATION = /^[a-z]+_?configs$/i;

/** Whom a receiver reaches, and why nobody. */
export interface Reach {
  /** Unknown where somebody fills in the address before it is deployed: `<slack-webhook>`. */
  readonly reach: 'people' | 'unknown' | 'nobody';
  readonly reason: string;
}

/**
 * Whom a receiver reaches: `people`, or `nobody` with the reason. A receiver reaches somebody with one integration that is complete.
 * @param global The defaults of Alertmanager, from which integrations take what they lack.
 */
export function reachOf(receiver: JsonValue, global: JsonValue | undefined): Reach {
  const integrations = isObject(receiver) ? Object.entries(receiver).flatMap(([key, value]) => (INTEGRATION.test(key) && isList(value) ? value.map((integration) => ({ kind: kindOf(key), integration })) : [])) : [];
  const faults = integrations.map(({ kind, integration }) => faultOf(kind, integration, global));
  const first = faults.find((fault) => fault !== '');
  if (integrations.length === 0) return { reach: 'nobody', reason: 'has no integration' };
  if (faults.includes('')) return { reach: 'people', reason: '' };
  return faults.includes(OPEN) ? { reach: 'unknown', reason: OPEN } : { reach: 'nobody', reason: first ?? '' };
}

const OPEN = 'has an address that is filled in later';

/** `pagerduty_configs` and `pagerdutyConfigs` are the same. */
function kindOf(key: string): string {
  return key.toLowerCase().replace(/_?configs$/, '');
}

/** Why an integration reaches nobody; empty where nothing is known against it. What a secret or a file holds is taken for right. */
function faultOf(kind: string, integration: JsonValue, global: JsonValue | undefined): string {
  const address = addressOf(integration, kind === 'slack' ? global : undefined);
  if (address !== null && /^<[^>]+>$/.test(address)) return OPEN;
  if (address !== null && isStandIn(address)) return 'sends to a placeholder';
  if (kind === 'webhook' && address !== null && /^https?:\/\/(?:localhost|127\.0\.0\.1|\[::1\]|0\.0\.0\.0)(?:[:/]|$)/i.test(address)) return 'sends to its own machine only';
  if (kind === 'email') {
    const to = textAt(integration, 'to');
    if (to === null || to === '') return 'has no address to send mail to';
    if (isStandIn(to)) return 'sends mail to a placeholder';
  }
  return '';
}

const ADDRESSES = ['url', 'api_url', 'apiURL', 'webhook_url', 'service_key', 'routing_key', 'api_key', 'bot_token'];

function addressOf(integration: JsonValue, global: JsonValue | undefined): string | null {
  for (const key of ADDRESSES) {
    const value = textAt(integration, key);
    if (value !== null) return value;
  }
  return textAt(global, 'slack_api_url');
}

/** What somebody was meant to replace. What a variable holds is filled in later. */
function isStandIn(text: string): boolean {
  if (/\$\{?\w+/.test(text)) return false;
  return /\bexample\.(?:com|org|net)\b|\byour[-_ /.]|[/_-]your\b|\byour_?\w*_?(?:key|url|webhook|token|here)\b|xxx+|\bT0{5,}|B0{5,}|changeme|change[-_]me|replace[-_]?(?:me|with)|placeholder|\btodo\b|dummy/i.test(text) || /^[A-Z][A-Z0-9]*_[A-Z0-9_]+$/.test(text);
}
