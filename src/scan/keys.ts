import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { packageRoot } from '../base/package-root.js';
import type { HelmOptions } from '../helm/options.js';
import type { KustomizeEffect } from '../identify/kustomize.js';
import type { PolicyBundle } from '../policy/bundle.js';
import type { Source } from '../types.js';
import type { ConcludeOptions } from './conclude.js';
import type { JudgeSettings } from './thread-settings.js';

/** Everything but the sources that an observation depends on, as one word: the code, the rules and the configuration. */
export function settingsKey(bundles: readonly PolicyBundle[], { parameters, disabledRules, kubernetesVersion }: JudgeSettings): string {
  // The bundled rules are a part of what was built; those of a team are compiled anew.
  const [, ...ofTeam] = bundles;
  return digest([buildDigest(), ...ofTeam.flatMap(({ wasm, rules }) => [Buffer.from(wasm).toString('base64'), JSON.stringify(rules)]), JSON.stringify([parameters, disabledRules, kubernetesVersion])]);
}

/** Everything of the configuration and the command line that a report depends on beside observations and the day, as one word. */
export function conclusionKey(options: Omit<ConcludeOptions, 'today'> & { readonly helm: HelmOptions; readonly exclude: readonly string[] }): string {
  const { checklist, environments, severities, waivers, inlineWaivers, attestations, baseline, exclude } = options;
  const { valuesFiles, set, releaseName, namespace, kubeVersion } = options.helm;
  return digest([JSON.stringify([checklist, environments, severities, waivers, inlineWaivers, attestations, [...baseline], exclude, valuesFiles, set, releaseName, namespace, kubeVersion])]);
}

/** What the build wrote of itself: another version of the code may say something else of the same bytes. */
function buildDigest(): string {
  return readFileSync(path.join(packageRoot(), 'dist', 'digest.txt'), 'latin1');
}

/** The key of an observation. @returns 32 hexadecimal digits. */
export function observationKey(settings: string, { file, amongTests = false, root = '' }: Source, { bytes, kustomized, isRendered }: { readonly bytes: Uint8Array; readonly kustomized: KustomizeEffect | undefined; readonly isRendered: boolean }): string {
  const words = `${settings}\n${file}\n${amongTests}\n${root}\n${kustomized === undefined ? '' : JSON.stringify(kustomized)}\n${isRendered}\n`;
  return hash('sha256', Buffer.concat([Buffer.from(words), bytes]), 'hex').slice(0, KEY_LENGTH);
}

/** One key for a list of words. @returns 32 hexadecimal digits. */
export function digest(words: readonly string[]): string {
  return hash('sha256', JSON.stringify(words), 'hex').slice(0, KEY_LENGTH);
}

/** The same for bytes. */
export function digestBytes(bytes: Uint8Array): string {
  return hash('sha256', bytes, 'hex').slice(0, KEY_LENGTH);
}

const KEY_LENGTH = 32;
