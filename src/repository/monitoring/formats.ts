import type { DocumentFormat, EmbeddedFormat } from '../format.js';
import { alertmanagerConfig, alertmanagerResources } from './alertmanager.js';
import { collectorConfig, collectorResources } from './collector.js';
import { configFiles } from './config-files.js';
import { dashboardResources, grafanaDashboard } from './grafana.js';
import { datasourceResources, grafanaDatasources } from './grafana-provisioning.js';
import { prometheusConfig } from './prometheus.js';
import { prometheusRules, ruleResources } from './rules.js';
import { sloResources, slothFile } from './slo.js';

/** Files of the tools that watch: alerts and whom they reach, what is scraped, dashboards, collectors. */
export const MONITORING_DOCUMENTS: readonly DocumentFormat[] = [prometheusRules, alertmanagerConfig, prometheusConfig, collectorConfig, grafanaDatasources, slothFile, grafanaDashboard];

/** The same in custom resources, ConfigMaps and Secrets. */
export const MONITORING_PARTS: readonly EmbeddedFormat[] = [ruleResources, alertmanagerResources, collectorResources, datasourceResources, dashboardResources, ...sloResources, configFiles(MONITORING_DOCUMENTS)];
