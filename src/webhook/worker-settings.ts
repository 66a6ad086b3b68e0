import type { WebhookConfig } from '../config/webhook.js';
import type { PolicyBundle } from '../policy/bundle.js';
import { createJudge } from '../scan/judge.js';
import type { Waiver } from '../suppress/waiver.js';
import type { JsonObject, Severity } from '../types.js';
import { createValidator } from '../validate/validate.js';
import { createHandler, type Handler } from './handle.js';

/** All that a thread needs to judge, as data that can be handed to it. */
export interface WorkerSettings {
  readonly config: WebhookConfig;
  readonly bundles: readonly PolicyBundle[];
  readonly parameters: Readonly<Record<string, JsonObject>>;
  readonly disabledRules: readonly string[];
  readonly kubernetesVersion: string | null;
  readonly severities: Readonly<Record<string, Severity>>;
  readonly waivers: readonly Waiver[];
  /** Ids that a waiver may name. */
  readonly known: readonly string[];
}

/** What a thread is asked; `today` is what waivers are measured against. */
export interface Question {
  readonly body: Uint8Array;
  readonly today: string;
}

/** Loads the policies and makes a handler; this is the slow part of a start. */
export function loadHandler(settings: WorkerSettings): Handler {
  const validate = createValidator(settings.kubernetesVersion);
  const judge = createJudge({
    bundles: settings.bundles,
    parameters: settings.parameters,
    disabled: new Set(settings.disabledRules),
    schemaProblems: (value) => validate(value).map((problem) => ({ ...problem })),
  });
  return createHandler({ config: settings.config, review: { judge, severities: settings.severities, waivers: settings.waivers, known: new Set(settings.known) } });
}
