import { isList, isObject, property, textAt, valueAt } from '../../base/json.js';
import type { JsonObject, JsonValue, Path } from '../../types.js';
import type { DocumentFormat, Part } from '../format.js';

/** Configuration of Dependabot and Renovate: one resource a file. */
export const dependencyUpdates: DocumentFormat = {
  type: 'dependency-updates',
  amongTests: false,
  atRoot: true,
  claims: (file) => DEPENDABOT.test(file),
  mayHold: (_text, file) => DEPENDABOT.test(file) || RENOVATE.test(file),
  identify: (value, file) => {
    if (DEPENDABOT.test(file)) return [dependabot(value)];
    return RENOVATE.test(file) ? [renovate(value)] : null;
  },
};

const DEPENDABOT = /^\.github\/dependabot\.ya?ml$/;
const RENOVATE = /^(?:\.github\/|\.gitlab\/)?(?:renovate\.json5?|\.renovaterc(?:\.json5?)?)$/;

/** What one tool looks at, and how often. */
interface Update {
  readonly ecosystem: string;
  readonly interval: string;
  readonly enabled: boolean;
  readonly path: Path;
}

function createPart(tool: string, value: JsonObject, updates: readonly Update[], more: JsonObject): Part {
  return { kind: 'dependency_updates', name: tool, path: [], value, facts: { tool, updates: updates.map((update) => ({ ...update })), ...more } };
}

/** A limit of no pull requests leaves only those for known vulnerabilities, where the repository's settings ask for them. */
function dependabot(value: JsonObject): Part {
  const entries = property(value, 'updates');
  const updates = (isList(entries) ? entries : []).map((entry, index): Update => ({
    ecosystem: textAt(entry, 'package-ecosystem') ?? '',
    interval: textAt(property(entry, 'schedule'), 'interval') ?? '',
    enabled: property(entry, 'open-pull-requests-limit') !== 0,
    path: ['updates', index],
  }));
  return createPart('dependabot', value, updates, { alerts: updates.length > 0, alerts_at_once: false });
}

function renovate(value: JsonObject): Part {
  const enabled = property(value, 'enabled') !== false;
  const alerts = property(value, 'vulnerabilityAlerts');
  const watched = enabled && property(alerts, 'enabled') !== false;
  const schedule = textOf(property(alerts, 'schedule') ?? 'at any time');
  const atOnce = watched && (isObject(alerts) || extendsSecurity(value)) && property(alerts, 'automerge') === true && schedule.includes('at any time');
  return createPart('renovate', value, [{ ecosystem: 'all', interval: textOf(property(value, 'schedule') ?? 'at any time'), enabled, path: [] }], { alerts: watched, alerts_at_once: atOnce });
}

function extendsSecurity(value: JsonObject): boolean {
  const presets = valueAt(value, ['extends']);
  return isList(presets) && presets.some((preset) => typeof preset === 'string' && /security/i.test(preset));
}

function textOf(value: JsonValue): string {
  return isList(value) ? value.map((entry) => textOf(entry)).join(', ') : typeof value === 'string' ? value : '';
}
