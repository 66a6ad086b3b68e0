import type { Activity } from './activity.js';

/** A kind of call of a program: its words in order, without options, and options that must or must not be there. */
export interface Call {
  readonly run: string;
  readonly does: readonly Activity[];
  /** At least one of these is there. An option also fits with a value: `--dry-run` fits `--dry-run=server`. */
  readonly any?: readonly string[];
  readonly none?: readonly string[];
}

const test = (...runs: readonly string[]) => calls(['unit_test'], runs);
const calls = (does: readonly Activity[], runs: readonly string[], options: Pick<Call, 'any' | 'none'> = {}): readonly Call[] => runs.map((run) => ({ run, does, ...options }));

const TESTS: readonly Call[] = [
  ...test('jest', 'vitest', 'mocha', 'ava', 'karma start', 'ng test', 'react-scripts test', 'craco test', 'tap', 'deno test', 'node --test', 'pytest', 'py.test', 'unittest', 'nose2', 'trial', 'manage.py test', 'stestr run'),
  ...test('cargo test', 'cargo nextest run', 'dotnet test', 'rspec', 'rails test', 'phpunit', 'pest', 'artisan test', 'mix test', 'sbt test', 'bazel test', 'bazelisk test', 'ctest', 'swift test', 'xcodebuild test', 'flutter test', 'dart test'),
  ...test('gotestsum', 'ginkgo', 'bats', 'opa test', 'conftest verify', 'helm unittest', 'terraform test', 'tofu test', 'stack test', 'cabal test', 'lein test', 'prove', 'busted', 'go-test', 'zig build test', 'meson test', 'hardhat test', 'forge test'),
  ...calls(['unit_test'], ['go test'], { none: ['-bench', '-fuzz', '-c'] }),
  ...calls(['performance_measurement'], ['go test'], { any: ['-bench'] }),
  ...calls(['scan_running'], ['go test'], { any: ['-fuzz'] }),
  ...calls(['unit_test'], ['mvn test', 'mvn verify', 'mvn install', 'mvn package', 'mvn deploy', 'mvnw test', 'mvnw verify', 'mvnw install', 'mvnw package', 'mvnw deploy'], { none: ['-DskipTests', '-Dmaven.test.skip', '-DskipTests=true'] }),
  ...calls(['unit_test'], ['gradle check', 'gradle build', 'gradlew check', 'gradlew build', 'make check'], { none: ['-x'] }),
  ...calls(['e2e_test'], ['playwright test', 'cypress run', 'wdio', 'nightwatch', 'testcafe', 'robot', 'behave', 'cucumber', 'cucumber-js', 'protractor', 'codeceptjs run', 'detox test', 'maestro test', 'chainsaw test', 'kuttl test', 'kubectl kuttl test', 'sonobuoy run', 'ct install', 'ct lint-and-install']),
  ...calls(['integration_test'], ['newman run', 'hurl', 'tavern-ci', 'dredd', 'schemathesis run', 'pact-broker can-i-deploy', 'pact verify']),
  ...calls(['smoke_test'], ['helm test']),
  ...calls(['performance_test'], ['k6 run', 'k6 cloud', 'locust', 'artillery run', 'artillery', 'jmeter', 'gatling', 'mvn gatling:test', 'lhci autorun', 'bzt']),
  ...calls(['performance_measurement'], ['cargo bench', 'asv run', 'benchstat', 'ab', 'wrk', 'hey', 'vegeta attack', 'autocannon', 'oha', 'ghz', 'fortio load', 'siege', 'pgbench']),
];

const SCANS: readonly Call[] = [
  ...calls(['scan_image'], ['trivy image', 'grype', 'docker scout cves', 'docker scan', 'snyk container test', 'clair-scanner', 'anchore-cli image', 'dockle', 'skopeo-scan', 'gcloud artifacts docker images scan', 'roxctl image scan', 'roxctl image check']),
  ...calls(['scan_dependencies'], ['trivy fs', 'trivy filesystem', 'trivy repo', 'trivy rootfs', 'trivy sbom'], { none: ['--scanners=secret', '--scanners=misconfig'] }),
  ...calls(['scan_configuration', 'validate_configuration'], ['trivy config', 'trivy conf', 'checkov', 'tfsec', 'terrascan scan', 'kics scan', 'snyk iac test', 'kubesec scan', 'kubescape scan', 'datree test', 'regula run']),
  ...calls(['scan_dependencies'], ['snyk test', 'npm audit', 'pnpm audit', 'yarn audit', 'yarn npm audit', 'bun audit', 'audit-ci', 'better-npm-audit audit', 'auditjs ossi', 'retire', 'pip-audit', 'safety check', 'safety scan', 'govulncheck', 'nancy sleuth', 'nancy', 'osv-scanner']),
  ...calls(['scan_dependencies'], ['cargo audit', 'cargo deny check', 'bundle-audit', 'bundler-audit', 'bundle audit', 'composer audit', 'dependency-check', 'dependency-check.sh', 'mvn dependency-check:check', 'mvnw dependency-check:check', 'mvn org.owasp:dependency-check-maven:check', 'gradlew dependencyCheckAnalyze', 'gradle dependencyCheckAnalyze', 'sbt dependencyCheck', 'mix deps.audit', 'dotnet list package', 'fossa test']),
  ...calls(['scan_code'], ['gosec', 'semgrep', 'bandit', 'brakeman', 'snyk code test', 'codeql database analyze', 'njsscan', 'security-scan', 'psalm --taint-analysis', 'mvn spotbugs:check', 'sobelow', 'slither', 'mix sobelow', 'bearer scan', 'horusec start', 'flawfinder', 'cppcheck', 'insider']),
  ...calls(['scan_secrets'], ['gitleaks', 'trufflehog', 'ggshield secret scan', 'detect-secrets-hook', 'detect-secrets scan', 'git-secrets', 'git secrets', 'whispers']),
  ...calls(['scan_running'], ['zap-baseline.py', 'zap-full-scan.py', 'zap-api-scan.py', 'zap.sh', 'nuclei', 'nikto', 'wapiti', 'sqlmap', 'stackhawk', 'hawk scan', 'cargo fuzz run', 'restler', 'dastardly', 'testssl.sh', 'jazzer']),
];

const QUALITY: readonly Call[] = [
  ...calls(['lint'], ['eslint', 'golangci-lint run', 'golint', 'revive', 'staticcheck', 'go vet', 'flake8', 'pylint', 'ruff check', 'ruff', 'rubocop', 'standardrb', 'cargo clippy', 'clippy', 'ktlint', 'detekt', 'checkstyle', 'mvn checkstyle:check', 'phpcs', 'phpstan', 'phpstan analyse', 'psalm', 'stylelint', 'biome check', 'biome ci', 'oxlint', 'tslint', 'xo', 'standard', 'ng lint', 'next lint', 'shellcheck', 'hadolint', 'actionlint', 'swiftlint', 'credo', 'mix credo', 'dart analyze', 'flutter analyze', 'pre-commit run', 'black --check', 'prettier --check', 'buf lint', 'spectral lint', 'sqlfluff lint', 'regal lint', 'clang-tidy', 'dotnet format', 'knip', 'mvn spotless:check', 'cargo fmt', 'terraform fmt', 'opa check', 'mega-linter-runner', 'scalafmt --check']),
  ...calls(['typecheck'], ['tsc', 'mypy', 'pyright', 'basedpyright', 'pyre', 'flow check', 'vue-tsc', 'svelte-check', 'sorbet', 'srb tc', 'mix dialyzer']),
  ...calls(['quality_gate'], ['sonar-scanner', 'mvn sonar:sonar', 'mvnw sonar:sonar', 'gradlew sonar', 'gradlew sonarqube', 'dotnet-sonarscanner end', 'dotnet sonarscanner end'], { any: ['-Dsonar.qualitygate.wait', '/d:sonar.qualitygate.wait'] }),
  ...calls(['validate_configuration'], ['kubeconform', 'kubeval', 'kube-linter lint', 'kube-score score', 'polaris audit', 'conftest test', 'kyverno test', 'kyverno apply', 'gator test', 'gator verify', 'helm lint', 'ct lint', 'ct lint-and-install', 'terraform validate', 'tofu validate', 'terraform plan', 'tofu plan', 'terragrunt validate', 'terragrunt plan', 'terragrunt run-all', 'tflint', 'pulumi preview', 'cdk diff', 'cdk synth', 'promtool check', 'amtool check-config', 'nginx -t', 'docker compose config', 'docker-compose config', 'yamllint', 'readygate scan', 'opa eval', 'pluto detect-files', 'pluto detect', 'kubent', 'ajv validate', 'check-jsonschema', 'cfn-lint', 'aws cloudformation validate-template', 'az deployment group validate', 'az bicep build', 'ansible-lint', 'ansible-playbook --syntax-check', 'packer validate', 'nomad validate', 'otelcol validate', 'haproxy -c', 'caddy validate', 'istioctl analyze', 'istioctl validate', 'argocd admin', 'helmfile lint', 'helmfile diff', 'helm diff', 'kustomize cfg', 'flux diff', 'kubectl diff', 'sam validate', 'skaffold diagnose', 'cue vet', 'monokle validate', 'configtest']),
  ...calls(['validate_configuration'], ['kubectl apply', 'kubectl create', 'kubectl replace', 'helm upgrade', 'helm install', 'ansible-playbook'], { any: ['--dry-run', '--dry-run=server', '--check'] }),
];

const IMAGES: readonly Call[] = [
  ...calls(['build_image'], ['docker build', 'docker buildx build', 'docker image build', 'docker buildx bake', 'docker compose build', 'docker-compose build', 'podman build', 'buildah bud', 'buildah build', 'nerdctl build', 'buildctl build', 'pack build', 'earthly', 'img build', 's2i build', 'depot build', 'nixpacks build', 'werf build', 'mvn spring-boot:build-image', 'mvnw spring-boot:build-image', 'gradlew bootBuildImage']),
  ...calls(['build_image', 'push_image'], ['kaniko', 'executor --destination', 'az acr build', 'gcloud builds submit', 'ko build', 'ko publish', 'ko resolve', 'ko apply', 'mvn jib:build', 'mvnw jib:build', 'mvn compile jib:build', 'mvnw compile jib:build', 'gradlew jib', 'gradle jib', 'skaffold build', 'skaffold run', 'werf converge', 'apko publish']),
  ...calls(['push_image'], ['docker push', 'docker image push', 'docker compose push', 'docker-compose push', 'podman push', 'buildah push', 'nerdctl push', 'crane push', 'crane copy', 'skopeo copy', 'regctl image copy', 'oras copy', 'docker buildx imagetools create']),
  ...calls(['push_image'], ['docker buildx build', 'docker build', 'docker buildx bake', 'pack build', 'depot build'], { any: ['--push', '--publish', '--output=type=registry'] }),
  ...calls(['sign', 'sign_image'], ['cosign sign', 'cosign attest', 'notation sign', 'docker trust sign', 'gcloud beta container binauthz attestations sign-and-create', 'gcloud container binauthz attestations sign-and-create']),
  ...calls(['sign'], ['cosign sign-blob', 'cosign attest-blob', 'gh attestation', 'jarsigner', 'apksigner sign', 'codesign', 'signtool sign', 'rpmsign', 'rpm --addsign', 'debsign', 'minisign', 'signify', 'aws signer start-signing-job', 'helm package --sign', 'AzureSignTool', 'osslsigncode', 'sigstore sign', 'mvn gpg:sign']),
  ...calls(['sign'], ['gpg', 'gpg2'], { any: ['--detach-sign', '--sign', '--clearsign', '--detach-sig', '-b', '-s', '--armor --detach-sign'] }),
  ...calls(['sign'], ['npm publish', 'pnpm publish'], { any: ['--provenance'] }),
  ...calls(['sbom'], ['syft', 'cdxgen', 'cyclonedx-npm', 'cyclonedx-py', 'cyclonedx-gomod', 'cyclonedx-bom', 'npm sbom', 'docker sbom', 'sbom-tool generate', 'bom generate', 'mvn cyclonedx:makeBom', 'mvn org.cyclonedx:cyclonedx-maven-plugin:makeAggregateBom', 'gradlew cyclonedxBom', 'cargo cyclonedx', 'ko sbom', 'spdx-sbom-generator', 'composer CycloneDX:make-sbom']),
  ...calls(['publish'], ['npm publish', 'pnpm publish', 'yarn npm publish', 'twine upload', 'poetry publish', 'uv publish', 'cargo publish', 'gem push', 'helm push', 'mvn deploy', 'mvnw deploy', 'gradlew publish', 'dotnet nuget push', 'nuget push']),
];

const NO_DEPLOYMENT = ['--dry-run', '--dry-run=client', '--dry-run=server', '--check', '--help'];
const DEPLOYMENTS: readonly Call[] = [
  ...calls(['deploy'], ['kubectl apply', 'kubectl replace', 'kubectl set image', 'kubectl rollout restart', 'helm upgrade', 'helm install', 'helmfile apply', 'helmfile sync', 'kapp deploy', 'argocd app sync', 'argocd app set', 'flux reconcile', 'skaffold run', 'skaffold deploy', 'werf converge', 'ko apply', 'kubectl argo rollouts set image', 'oc apply', 'oc rollout', 'oc set image', 'oc start-build'], { none: NO_DEPLOYMENT }),
  ...calls(['deploy'], ['terraform apply', 'tofu apply', 'terragrunt apply', 'terragrunt run-all apply', 'pulumi up', 'cdk deploy', 'serverless deploy', 'sls deploy', 'sam deploy', 'aws ecs update-service', 'aws ecs deploy', 'ecs-deploy', 'aws lambda update-function-code', 'aws deploy create-deployment', 'aws cloudformation deploy', 'aws apprunner start-deployment', 'eb deploy', 'copilot deploy', 'copilot svc deploy']),
  ...calls(['deploy'], ['gcloud run deploy', 'gcloud app deploy', 'gcloud functions deploy', 'gcloud deploy releases create', 'gcloud run services replace', 'firebase deploy', 'az webapp deploy', 'az webapp deployment', 'az containerapp update', 'az containerapp up', 'az functionapp deployment', 'func azure functionapp publish', 'az deployment group create', 'az deployment sub create', 'azd deploy', 'azd up', 'az spring app deploy']),
  ...calls(['deploy'], ['fly deploy', 'flyctl deploy', 'vercel', 'vercel deploy', 'netlify deploy', 'wrangler deploy', 'wrangler publish', 'heroku container:release', 'railway up', 'render deploy', 'doctl apps create-deployment', 'ansible-playbook', 'cap production deploy', 'docker stack deploy', 'docker service update', 'nomad job run', 'nomad run', 'cf push', 'kamal deploy', 'mrsk deploy', 'caprover deploy', 'dep deploy', 'envoy run deploy'], { none: NO_DEPLOYMENT }),
  ...calls(['automatic_rollback'], ['helm upgrade'], { any: ['--atomic', '--rollback-on-failure'] }),
  ...calls(['automatic_rollback'], ['aws deploy create-deployment'], { any: ['--auto-rollback-configuration'] }),
  ...calls(['rollout_status'], ['helm upgrade', 'helm install'], { any: ['--wait', '--atomic', '--rollback-on-failure', '--wait-for-jobs'] }),
  ...calls(['rollout_status'], ['kubectl rollout status', 'kubectl wait', 'kubectl argo rollouts status', 'argocd app wait', 'flux wait', 'oc rollout status', 'aws ecs wait services-stable', 'aws ecs wait', 'aws deploy wait', 'aws cloudformation wait', 'aws elbv2 wait', 'flyctl status', 'kapp deploy', 'skaffold run', 'skaffold deploy', 'helmfile status', 'linkerd check', 'gcloud run deploy', 'fly deploy', 'flyctl deploy', 'eb deploy', 'aws cloudformation deploy', 'sam deploy', 'kamal deploy', 'ecs-deploy', 'copilot deploy', 'copilot svc deploy', 'gcloud app deploy']),
  ...calls(['rollout_status'], ['flux reconcile'], { none: ['--wait=false'] }),
  ...calls(['rollback'], ['kubectl rollout undo', 'helm rollback', 'argocd app rollback', 'kubectl argo rollouts undo', 'kubectl argo rollouts abort', 'oc rollout undo', 'oc rollback', 'heroku rollback', 'vercel rollback', 'wrangler rollback', 'nomad job revert', 'docker service rollback', 'cf rollback', 'aws deploy stop-deployment', 'eb deploy --version', 'kamal rollback', 'dokku ps:restore', 'git revert', 'flyctl releases rollback', 'copilot svc rollback', 'cap production deploy:rollback', 'pulumi stack import', 'serverless rollback', 'sls rollback']),
  ...calls(['blue_green'], ['az webapp deployment slot swap', 'az functionapp deployment slot swap', 'cf bg-deploy', 'kubectl argo rollouts promote']),
  ...calls(['canary'], ['gcloud run services update-traffic', 'gcloud app services set-traffic', 'az webapp traffic-routing set', 'kubectl argo rollouts set weight', 'aws lambda update-alias --routing-config']),
  ...calls(['trial_cluster'], ['kind create cluster', 'k3d cluster create', 'minikube start', 'microk8s start', 'kind create', 'k3d create', 'vcluster create', 'ctlptl create', 'setup-envtest', 'kind load', 'k3d image import', 'minikube image load']),
  ...calls(['detect_drift'], ['terraform plan', 'tofu plan', 'terragrunt plan', 'terragrunt run-all plan'], { any: ['-detailed-exitcode', '--detailed-exitcode', '--terragrunt-detailed-exitcode'] }),
  ...calls(['detect_drift'], ['driftctl scan', 'kubectl diff', 'argocd app diff', 'flux diff', 'helm diff', 'helmfile diff', 'pulumi preview --expect-no-changes', 'pulumi refresh --expect-no-changes', 'aws cloudformation detect-stack-drift', 'cdk drift', 'terramate script run drift', 'ansible-playbook --check --diff']),
];

const DELIVERY: readonly Call[] = [
  ...calls(['invalidate_cdn'], ['aws cloudfront create-invalidation', 'gcloud compute url-maps invalidate-cdn-cache', 'az cdn endpoint purge', 'az afd endpoint purge', 'fastly purge', 'flarectl zone purge', 'akamai purge', 'bunny purge']),
  ...calls(['generate_client'], ['openapi-generator generate', 'openapi-generator-cli generate', 'swagger-codegen generate', 'oapi-codegen', 'openapi-typescript', 'openapi-typescript-codegen', 'openapi-python-client generate', 'orval', 'kiota generate', 'autorest', 'nswag run', 'speakeasy run', 'fern generate', 'openapi-ts', 'swagger-typescript-api', 'mvn openapi-generator:generate', 'gradlew openApiGenerate', 'swagger generate client']),
];

const DATA: readonly Call[] = [
  ...calls(['migrate'], ['migrate up', 'migrate goto', 'flyway migrate', 'flyway validate', 'mvn flyway:migrate', 'gradlew flywayMigrate', 'liquibase update', 'liquibase update-testing-rollback', 'mvn liquibase:update', 'alembic upgrade', 'prisma migrate deploy', 'prisma migrate dev', 'prisma migrate reset', 'prisma db push', 'knex migrate:latest', 'knex migrate:up', 'sequelize db:migrate', 'sequelize-cli db:migrate', 'typeorm migration:run', 'typeorm-ts-node-commonjs migration:run', 'drizzle-kit migrate', 'rails db:migrate', 'rails db:schema:load', 'rake db:migrate', 'rails db:prepare', 'rails db:setup', 'manage.py migrate', 'dbmate up', 'dbmate migrate', 'goose up', 'goose', 'atlas migrate apply', 'atlas migrate lint', 'diesel migration run', 'sqlx migrate run', 'artisan migrate', 'dotnet ef database update', 'sqitch deploy', 'sqitch verify', 'tern migrate', 'mikro-orm migration:up', 'node-pg-migrate up', 'mix ecto.migrate', 'skeema push', 'doctrine:migrations:migrate', 'console doctrine:migrations:migrate', 'pgroll start', 'migrate-mongo up', 'flask db upgrade', 'aerich upgrade', 'tortoise upgrade', 'squawk', 'supabase db push', 'supabase db reset', 'sea-orm-cli migrate up', 'refinery migrate', 'ley up', 'db-migrate up']),
  ...calls(['migrate_down'], ['migrate down', 'flyway undo', 'liquibase rollback', 'liquibase rollback-count', 'liquibase update-testing-rollback', 'alembic downgrade', 'knex migrate:rollback', 'knex migrate:down', 'sequelize db:migrate:undo', 'sequelize db:migrate:undo:all', 'sequelize-cli db:migrate:undo', 'typeorm migration:revert', 'rails db:rollback', 'rake db:rollback', 'rails db:migrate:redo', 'dbmate down', 'dbmate rollback', 'goose down', 'goose reset', 'goose redo', 'atlas migrate down', 'diesel migration revert', 'diesel migration redo', 'sqlx migrate revert', 'artisan migrate:rollback', 'artisan migrate:refresh', 'sqitch revert', 'mikro-orm migration:down', 'node-pg-migrate down', 'mix ecto.rollback', 'migrate-mongo down', 'flask db downgrade', 'aerich downgrade', 'sea-orm-cli migrate down', 'sea-orm-cli migrate refresh', 'db-migrate down', 'pgroll rollback']),
  ...calls(['locked_install'], ['npm ci', 'go mod verify', 'bundle install --deployment', 'composer install', 'poetry install', 'pipenv sync', 'pipenv install --deploy', 'pdm sync']),
  ...calls(['locked_install'], ['yarn', 'yarn install', 'pnpm install', 'pnpm i', 'bun install'], { any: ['--frozen-lockfile', '--immutable', '--frozen'] }),
  ...calls(['locked_install'], ['pip install', 'uv sync', 'uv pip install', 'cargo build', 'cargo test', 'cargo check', 'cargo install', 'dotnet restore', 'go build', 'terraform init'], { any: ['--require-hashes', '--locked', '--frozen', '--locked-mode', '-mod=readonly', '-lockfile=readonly'] }),
  ...calls(['update_dependencies'], ['renovate']),
  ...calls(['release', 'release_notes'], ['semantic-release', 'multi-semantic-release', 'release-please release-pr', 'release-please github-release', 'changeset version', 'changeset publish', 'auto shipit', 'release-it', 'standard-version', 'commit-and-tag-version', 'lerna version', 'lerna publish', 'cz bump', 'bumpver update', 'nx release', 'cargo release', 'release-plz release', 'knope release', 'jreleaser full-release', 'jreleaser release']),
  ...calls(['release', 'release_notes', 'publish'], ['goreleaser release'], { none: ['--snapshot', '--skip-publish', '--skip=publish'] }),
  ...calls(['release_notes'], ['git-cliff', 'git cliff', 'conventional-changelog', 'towncrier build', 'github_changelog_generator', 'gren release', 'auto-changelog', 'git-chglog', 'antsibull-changelog release', 'reno report', 'changie merge', 'changie batch', 'chan release', 'scriv collect']),
  ...calls(['release'], ['gh release create', 'glab release create', 'release-cli create', 'hub release create']),
  ...calls(['release_notes'], ['gh release create'], { any: ['--generate-notes', '--notes-from-tag', '--notes-file', '-F'] }),
];

/** Every call that is known, by the program's name. */
export const CALLS: ReadonlyMap<string, readonly Call[]> = byTool([...TESTS, ...SCANS, ...QUALITY, ...IMAGES, ...DEPLOYMENTS, ...DELIVERY, ...DATA]);

function byTool(all: readonly Call[]): ReadonlyMap<string, readonly Call[]> {
  const map = new Map<string, Call[]>();
  for (const call of all) {
    const tool = call.run.split(' ')[0] ?? '';
    map.set(tool, [...(map.get(tool) ?? []), call]);
  }
  return map;
}
