import { describe, expect, it } from 'vitest';
import { environmentsOfPath } from '../../src/base/environment-names.js';
import { createEnvironments } from '../../src/scan/environments.js';

describe('environments are told from names where the configuration names none', () => {
  it.each([
    ['overlays/prod/web.yaml', ['production']],
    ['clusters/staging-eu/apps.yaml', ['staging']],
    ['environments/dev/main.tf', ['development']],
    ['charts/shop/values-production.yaml', ['production']],
    ['charts/shop/values.stg.yaml', ['staging']],
    ['docker-compose.prod.yml', ['production']],
    ['.env.production', ['production']],
    ['config/app.uat.yaml', ['staging']],
    ['production-manifests.yaml', ['production']],
    ['staging/prod-copy.yaml', ['production', 'staging']],
  ])('%s belongs to %j', (file, expected) => expect(environmentsOfPath(file)).toEqual(expected));

  it.each(['base/web.yaml', 'deploy/products/web.yaml', '.github/workflows/deploy-production.yml', 'docs/production/runbook.md', 'tools/dev-tools/setup.yaml', 'k8s/web-dev-server.yaml', 'latest-stage2.yaml'])(
    '%s is shared by all',
    (file) => expect(environmentsOfPath(file)).toEqual([]),
  );

  it('what is shared counts for every environment, the rest for its own', () => {
    const environments = createEnvironments({}, ['base/web.yaml', 'overlays/prod/web.yaml', 'overlays/staging/web.yaml']);
    expect([environments.names, environments.detected]).toEqual([['production', 'staging'], true]);
    expect([environments.of('base/web.yaml'), environments.of('overlays/prod/web.yaml')]).toEqual([['production', 'staging'], ['production']]);
  });

  it('globs of the configuration win over names', () => {
    const environments = createEnvironments({ live: ['overlays/prod/**'] }, ['overlays/prod/web.yaml', 'overlays/staging/web.yaml']);
    expect([environments.names, environments.detected, environments.own('overlays/staging/web.yaml')]).toEqual([['live'], false, []]);
  });

  it('a repository that names none has one', () => {
    const environments = createEnvironments({}, ['k8s/web.yaml']);
    expect([environments.names, environments.detected]).toEqual([['default'], false]);
  });
});
