import path from 'node:path';
import { packageVersion } from '../../base/version.js';
import { ReadygateError } from '../../errors.js';
import { loadPolicies } from '../../scanner.js';
import type { CertificateFiles } from '../../webhook/certificate/files.js';
import { writeSelfSigned } from '../../webhook/certificate/self-signed.js';
import { createLog } from '../../webhook/log.js';
import { createValidator } from '../../validate/validate.js';
import { startWebhook } from '../../webhook/server.js';
import type { WorkerSettings } from '../../webhook/worker-settings.js';
import type { ServeArguments } from '../arguments.js';
import { EXIT } from '../exit.js';
import { loadChecklist } from '../load.js';
import { checkConfig, loadConfig, waiversOf } from '../prepare.js';
import type { Surroundings } from '../process-surroundings.js';
import type { Terminal } from '../terminal.js';

const LOCAL_NAMES = ['localhost', '127.0.0.1'];

/** Serves until it is told to stop. Throws ReadygateError where it cannot start. */
export async function serveCommand(given: ServeArguments, terminal: Terminal, { now, stopped }: Surroundings): Promise<number> {
  const log = createLog(given.logLevel, (line) => void terminal.writeOut(line), now);
  const certificate = certificateOf(given, terminal, now());
  const settings = await loadSettings(given, terminal);
  const { host, port, metricsPort } = given;
  const webhook = await startWebhook({ settings, certificate, host, port, metricsPort, version: packageVersion(), log, now });
  log('info', 'serving', { version: packageVersion(), host, port: webhook.port, metricsPort: webhook.metricsPort, workers: settings.config.workers });
  log('info', 'told to stop', { signal: await stopped });
  await webhook.stop();
  return EXIT.clean;
}

function certificateOf(given: ServeArguments, terminal: Terminal, now: number): CertificateFiles {
  const { tlsCert, tlsKey, selfSigned, selfSignedName } = given;
  const named = (file: string) => path.resolve(terminal.cwd, file);
  if (selfSigned !== undefined && tlsCert === undefined && tlsKey === undefined) return writeSelfSigned(named(selfSigned), selfSignedName.length > 0 ? selfSignedName : LOCAL_NAMES, now);
  if (selfSigned === undefined && tlsCert !== undefined && tlsKey !== undefined) return { certificate: named(tlsCert), key: named(tlsKey) };
  throw new ReadygateError({ code: 'argument', message: 'The webhook needs a certificate.', remedy: 'Give --tls-cert and --tls-key, or --self-signed with a folder for trying out.', location: null });
}

async function loadSettings(given: ServeArguments, { cwd }: Terminal): Promise<WorkerSettings> {
  const loaded = loadConfig([], given.config, cwd);
  const { config } = loaded;
  const checklist = loadChecklist(given.checklist ?? config.checklist, cwd);
  const bundles = await loadPolicies([...config.policies, ...given.policy], cwd);
  const rules = bundles.flatMap((bundle) => bundle.rules);
  checkConfig(loaded, rules, checklist);
  const kubernetesVersion = given.kubernetesVersion ?? config.kubernetesVersion;
  // Threads make their own validators; here a wrong version still is a problem with a remedy.
  createValidator(kubernetesVersion);
  return {
    config: { ...config.webhook, inlineWaivers: config.webhook.inlineWaivers && given.inline },
    bundles,
    parameters: config.parameters,
    disabledRules: config.disabledRules.map(({ rule }) => rule),
    kubernetesVersion,
    severities: config.severities,
    waivers: waiversOf(loaded),
    known: [...rules.map(({ id }) => id), ...checklist.items.map(({ id }) => id)],
  };
}
