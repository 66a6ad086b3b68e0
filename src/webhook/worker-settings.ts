import type { WebhookConfig } from '../config/webhook.js';
import { compileModule } from '../engine/engine.js';
import type { PolicyBundle } from '../policy/bundle.js';
import { judgeFor } from '../scan/thread-settings.js';
import type { Waiver } from '../suppress/waiver.js';
import type { JsonObject, Severity } from '../types.js';
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
  const judge = judgeFor({ ...settings, remembers: false }, settings.bundles.map(({ wasm }) => compileModule(wasm)));
  return createHandler({ config: settings.config, review: { judge, severities: settings.severities, waivers: settings.waivers, known: new Set(settings.known) } });
}
