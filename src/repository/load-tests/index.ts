import type { DocumentFormat, EmbeddedFormat, TextFormat } from '../format.js';
import { jmeterPlan } from './jmeter.js';
import { k6Script } from './k6.js';
import { k6InConfigMap, k6InTestManifest } from './manifests.js';
import { artilleryScript, gatlingSimulation, locustFile } from './others.js';

/** Definitions of load tests: what load, for how long, and which results fail it. */
export const loadTests: readonly TextFormat[] = [k6Script, jmeterPlan, locustFile, gatlingSimulation];
export const loadTestDocuments: readonly DocumentFormat[] = [artilleryScript, k6InTestManifest];
export const loadTestsElsewhere: readonly EmbeddedFormat[] = [k6InConfigMap];
