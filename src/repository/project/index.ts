import type { DocumentFormat, EmbeddedFormat, TextFormat } from '../format.js';
import { changelog } from './changelog.js';
import { coverageDocument, coverageText } from './coverage-gates.js';
import { npmPackage } from './npm.js';
import { commitHooks, featureFlagFile, featureFlagResource, helmChart, kustomization, lockFile } from './others.js';
import { releaseTool } from './release-tools.js';
import { securityPolicy } from './security-policy.js';
import { textPackages } from './text-packages.js';
import { tomlPackages } from './toml-packages.js';
import { dependencyUpdates } from './updates.js';

/** What says how a project is built, tested and released. */
export const PROJECT_TEXTS: readonly TextFormat[] = [lockFile, releaseTool, changelog, textPackages, tomlPackages, coverageText, securityPolicy];
export const PROJECT_DOCUMENTS: readonly DocumentFormat[] = [npmPackage, dependencyUpdates, commitHooks, helmChart, coverageDocument, kustomization, featureFlagFile];
export const PROJECT_PARTS: readonly EmbeddedFormat[] = [featureFlagResource];
