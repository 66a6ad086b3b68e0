import { isList, isObject, property, textAt } from '../../base/json.js';
import { isPlaceholder } from '../../base/placeholder.js';
import type { JsonValue, Path } from '../../types.js';
import { readDuration } from '../promql/literals.js';

/** Why Alertmanager refuses to load a configuration, and where. */
export interface Refusal {
  readonly reason: string;
  readonly path: Path;
}

const TOP = new Set(['global', 'templates', 'route', 'inhibit_rules', 'receivers', 'mute_time_intervals', 'time_intervals', 'tracing']);
const GLOBAL = /^(?:resolve_timeout|http_config|(?:smtp|slack|pagerduty|opsgenie|wechat|victorops|telegram|webex|rocketchat|jira|msteams|discord|hipchat|incidentio|mattermost)_\w+)$/;
const ROUTE = new Set(['receiver', 'group_by', 'group_by_str', 'continue', 'matchers', 'match', 'match_re', 'group_wait', 'group_interval', 'repeat_interval', 'routes', 'mute_time_intervals', 'active_time_intervals']);
const HTTP = ['send_resolved', 'http_config', 'timeout'];
const INTEGRATIONS: Readonly<Record<string, ReadonlySet<string>>> = {
  email_configs: new Set('send_resolved to from hello smarthost auth_username auth_password auth_password_file auth_secret auth_secret_file auth_identity headers html text require_tls tls_config threading force_implicit_tls implicit_tls'.split(' ')),
  webhook_configs: new Set([...HTTP, 'url', 'url_file', 'max_alerts', 'payload']),
  slack_configs: new Set([...HTTP, ...'api_url api_url_file app_token app_token_file app_url channel username color title title_link pretext text message_text fields short_fields footer fallback callback_id icon_emoji icon_url image_url thumb_url link_names mrkdwn_in actions update_message'.split(' ')]),
  pagerduty_configs: new Set([...HTTP, ...'service_key service_key_file routing_key routing_key_file url client client_url description severity class component group source details images links'.split(' ')]),
};

/** The first thing for which Alertmanager refuses a configuration, as far as it can be told without its templates and secrets; null where it loads. */
export function findRefusal(value: JsonValue): Refusal | null {
  const global = property(value, 'global');
  const names = receiverNames(value);
  return (
    unknownKey(value, (key) => TOP.has(key), []) ??
    unknownKey(global, (key) => GLOBAL.test(key), ['global']) ??
    findUrl(global, ['slack_api_url', 'pagerduty_url', 'opsgenie_api_url'], ['global']) ??
    routeRefusal(property(value, 'route'), ['route'], names) ??
    listRefusal(property(value, 'receivers'), ['receivers'], (receiver, path, index) => receiverRefusal(receiver, path, { global, isTwice: names.indexOf(textAt(receiver, 'name') ?? '') < index })) ??
    listRefusal(property(value, 'time_intervals'), ['time_intervals'], intervalRefusal)
  );
}

function receiverNames(value: JsonValue): readonly string[] {
  const receivers = property(value, 'receivers');
  return isList(receivers) ? receivers.map((receiver) => textAt(receiver, 'name') ?? '') : [];
}

function listRefusal(list: JsonValue | undefined, path: Path, refuse: (value: JsonValue, path: Path, index: number) => Refusal | null): Refusal | null {
  if (!isList(list)) return null;
  for (const [index, value] of list.entries()) {
    const found = refuse(value, [...path, index], index);
    if (found !== null) return found;
  }
  return null;
}

function unknownKey(value: JsonValue | undefined, isKnown: (key: string) => boolean, path: Path): Refusal | null {
  const key = isObject(value) ? Object.keys(value).find((name) => !isKnown(name)) : undefined;
  return key === undefined ? null : { reason: `does not know the field ${key}`, path: [...path, key] };
}

function routeRefusal(route: JsonValue | undefined, path: Path, receivers: readonly string[]): Refusal | null {
  const receiver = textAt(route, 'receiver');
  const isRoot = path.length === 1;
  if (receiver === null && isRoot) return { reason: 'needs a receiver in the first route', path };
  if (receiver !== null && !receivers.includes(receiver) && !isPlaceholder(receiver)) return { reason: `does not find the receiver ${receiver}`, path: [...path, 'receiver'] };
  if (isRoot && ['match', 'match_re', 'matchers'].some((key) => property(route, key) !== undefined)) return { reason: 'takes no matchers in the first route', path };
  for (const key of ['group_wait', 'group_interval', 'repeat_interval']) {
    const text = textAt(route, key);
    const seconds = text === null || isPlaceholder(text) ? 1 : readDuration(text === '0s' ? '0' : text);
    if (seconds === null) return { reason: `cannot read the duration ${text ?? ''}`, path: [...path, key] };
    if (seconds === 0 && key !== 'group_wait') return { reason: `takes no ${key} of zero`, path: [...path, key] };
  }
  return unknownKey(route, (key) => ROUTE.has(key), path) ?? listRefusal(property(route, 'routes'), [...path, 'routes'], (inner, at) => (at.length > 40 ? null : routeRefusal(inner, at, receivers)));
}

interface ReceiverContext {
  readonly global: JsonValue | undefined;
  readonly isTwice: boolean;
}

function receiverRefusal(receiver: JsonValue, path: Path, { global, isTwice }: ReceiverContext): Refusal | null {
  if (isTwice) return { reason: `has the receiver ${textAt(receiver, 'name') ?? ''} twice`, path: [...path, 'name'] };
  for (const [kind, known] of Object.entries(INTEGRATIONS)) {
    const found = listRefusal(property(receiver, kind), [...path, kind], (integration, at) => unknownKey(integration, (key) => known.has(key), at) ?? findUrl(integration, ['url', 'api_url'], at) ?? lackRefusal(kind, integration, { global, path: at }));
    if (found !== null) return found;
  }
  return null;
}

/** What an integration needs by itself or from the global section; each group lists what does. */
const NEEDS: Readonly<Record<string, readonly (readonly string[])[]>> = {
  email_configs: [['to'], ['smarthost', 'smtp_smarthost'], ['from', 'smtp_from']],
  webhook_configs: [['url', 'url_file']],
  slack_configs: [['api_url', 'api_url_file', 'slack_api_url', 'slack_api_url_file', 'app_token', 'app_token_file', 'slack_app_token', 'slack_app_token_file']],
  pagerduty_configs: [['service_key', 'service_key_file', 'routing_key', 'routing_key_file']],
};

function lackRefusal(kind: string, integration: JsonValue, { global, path }: { readonly global: JsonValue | undefined; readonly path: Path }): Refusal | null {
  const lacking = (NEEDS[kind] ?? []).find((keys) => !keys.some((key) => property(integration, key) !== undefined || property(global, key) !== undefined));
  return lacking === undefined ? null : { reason: `lacks ${lacking[0] ?? ''}`, path };
}

/** Addresses need a scheme; what is filled in later and what a template makes is not judged. */
function findUrl(value: JsonValue | undefined, keys: readonly string[], path: Path): Refusal | null {
  const key = keys.find((name) => {
    const text = textAt(value, name);
    return text !== null && !/^https?:\/\//i.test(text) && !/[${<]/.test(text);
  });
  return key === undefined ? null : { reason: `takes only an address with http:// or https:// as ${key}`, path: [...path, key] };
}

function intervalRefusal(interval: JsonValue, path: Path): Refusal | null {
  return listRefusal(property(interval, 'time_intervals'), [...path, 'time_intervals'], (range, at) =>
    listRefusal(property(range, 'times'), [...at, 'times'], (time, place) => {
      const start = textAt(time, 'start_time');
      const end = textAt(time, 'end_time');
      return start !== null && end !== null && start >= end ? { reason: 'takes no time that ends before it starts', path: place } : null;
    }),
  );
}
