import type { DocumentFormat, TextFormat } from '../format.js';
import { azurePipeline } from './azure.js';
import { circlePipeline } from './circleci.js';
import { commandFile } from './command-files.js';
import { githubWorkflow } from './github.js';
import { gitlabPipeline } from './gitlab.js';
import { jenkinsPipeline } from './jenkins.js';

/** Pipelines of every engine, all as kind `pipeline` with the same facts, so that a rule is written once. */
export const PIPELINES: readonly DocumentFormat[] = [githubWorkflow, gitlabPipeline, circlePipeline, azurePipeline];

/** Pipelines that are no YAML, of the same kind, and the files of commands that pipelines run. */
export const PIPELINE_TEXTS: readonly TextFormat[] = [jenkinsPipeline, commandFile];
