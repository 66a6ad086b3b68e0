import { chartValuesEmbedded, chartValuesFile } from './chart-values.js';
import { compose } from './compose.js';
import { dockerfile } from './dockerfile.js';
import { dataElsewhere, dataFiles } from './data/index.js';
import type { DocumentFormat, EmbeddedFormat, TextFormat } from './format.js';
import { installations } from './installations.js';
import { MONITORING_DOCUMENTS, MONITORING_PARTS, MONITORING_TEXTS } from './monitoring/formats.js';
import { loadTestDocuments, loadTests, loadTestsElsewhere } from './load-tests/index.js';
import { nginxEmbedded, nginxText } from './nginx/format.js';
import { openapi } from './openapi/format.js';
import { PIPELINE_TEXTS, PIPELINES } from './pipeline/index.js';
import { PROJECT_DOCUMENTS, PROJECT_PARTS, PROJECT_TEXTS } from './project/index.js';
import { operationsDocument } from './documents/document.js';
import { reports, reportsElsewhere } from './reports/index.js';
import { settingsEmbedded } from './settings/embedded.js';
import { settingsDocument, settingsText } from './settings/format.js';
import { webBuild } from './web-build.js';

/** Every format beside manifests, charts and plans. The first one that knows a text or a document takes it, so the more particular stand first. */
export const TEXT_FORMATS: readonly TextFormat[] = [dockerfile, ...PIPELINE_TEXTS, ...MONITORING_TEXTS, ...PROJECT_TEXTS, operationsDocument, ...loadTests, ...reports, ...dataFiles, webBuild, nginxText, settingsText];
export const DOCUMENT_FORMATS: readonly DocumentFormat[] = [...PIPELINES, ...PROJECT_DOCUMENTS, compose, ...loadTestDocuments, openapi, ...MONITORING_DOCUMENTS, chartValuesFile, settingsDocument];
export const EMBEDDED_FORMATS: readonly EmbeddedFormat[] = [...installations, chartValuesEmbedded, ...MONITORING_PARTS, nginxEmbedded, ...settingsEmbedded, ...dataElsewhere, ...PROJECT_PARTS, ...loadTestsElsewhere, ...reportsElsewhere];
