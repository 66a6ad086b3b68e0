import { isElsewhere, isElsewhereFolder } from '../elsewhere.js';
import type { DocumentFormat, EmbeddedFormat, TextFormat } from '../format.js';
import { alertmanagerConfig, alertmanagerResources } from './alertmanager.js';
import { configurationInValues } from './chart-values.js';
import { collectorConfig, collectorResources } from './collector.js';
import { configFiles } from './config-files.js';
import { dashboardResources, grafanaDashboard } from './grafana.js';
import { datasourceResources, grafanaDatasources } from './grafana-provisioning.js';
import { beatConfig, fluentBitText, indexLifecycle, promtailConfig, vectorConfig } from './log-collectors.js';
import { lokiConfig } from './loki.js';
import { prometheusConfig } from './prometheus.js';
import { prometheusRules, ruleResources } from './rules.js';
import { sloResources, slothFile } from './slo.js';

/** Files of the tools that watch: alerts and whom they reach, what is scraped, dashboards, objectives, collectors and stores of logs and traces. */
export const MONITORING_DOCUMENTS: readonly DocumentFormat[] = [
  prometheusRules,
  alertmanagerConfig,
  promtailConfig,
  prometheusConfig,
  collectorConfig,
  grafanaDatasources,
  slothFile,
  lokiConfig,
  beatConfig,
  vectorConfig,
  indexLifecycle,
  grafanaDashboard,
].map(whereDeployed);

/** The same in syntaxes of their own. */
export const MONITORING_TEXTS: readonly TextFormat[] = [fluentBitText];

/** The same in custom resources, in values of charts, in ConfigMaps and Secrets. */
export const MONITORING_PARTS: readonly EmbeddedFormat[] = [ruleResources, alertmanagerResources, ...configurationInValues, collectorResources, datasourceResources, dashboardResources, ...sloResources, configFiles(MONITORING_DOCUMENTS)];

/** What only developers run says nothing of production. */
function whereDeployed(format: DocumentFormat): DocumentFormat {
  const isDeployed = (file: string) => {
    const folders = file.split('/');
    return !isElsewhere(folders.pop() ?? '') && !folders.some(isElsewhereFolder);
  };
  return { ...format, claims: (file) => isDeployed(file) && format.claims(file), identify: (value, file) => (isDeployed(file) ? format.identify(value, file) : null) };
}
