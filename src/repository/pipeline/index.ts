import type { DocumentFormat } from '../format.js';
import { githubWorkflow } from './github.js';
import { gitlabPipeline } from './gitlab.js';

/** Pipelines of every engine, all as kind `pipeline` with the same facts, so that a rule is written once. */
export const PIPELINES: readonly DocumentFormat[] = [githubWorkflow, gitlabPipeline];
