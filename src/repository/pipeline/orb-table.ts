import type { ActionKind } from './action-table.js';

const TESTS: ActionKind = { does: ['unit_test'] };
const BUILDS: ActionKind = { does: ['build_image'] };
const PUSHES: ActionKind = { does: ['push_image'] };
const BUILDS_AND_PUSHES: ActionKind = { does: ['build_image', 'push_image'] };
const DEPLOYS: ActionKind = { does: ['deploy'] };
const DEPLOYS_AND_WAITS: ActionKind = { does: ['deploy', 'rollout_status'] };
const LINTS: ActionKind = { does: ['lint'] };
const INSTALLS: ActionKind = { does: ['locked_install'] };

/** What known commands and jobs of CircleCI's orbs do, by `namespace/orb/name` with dashes. */
export const ORBS: Readonly<Record<string, ActionKind>> = {
  'circleci/node/test': TESTS,
  'circleci/node/install-packages': INSTALLS,
  'circleci/python/test': TESTS,
  'circleci/go/test': TESTS,
  'circleci/maven/test': TESTS,
  'circleci/gradle/test': TESTS,
  'circleci/ruby/rspec-test': TESTS,
  'circleci/ruby/install-deps': INSTALLS,
  'circleci/ruby/rubocop-check': LINTS,
  'circleci/rust/test': TESTS,
  'circleci/rust/clippy': LINTS,
  'circleci/android/run-tests': TESTS,
  'cypress-io/cypress/run': { does: ['e2e_test'] },
  'circleci/docker/build': BUILDS,
  'circleci/docker/push': PUSHES,
  'circleci/docker/publish': BUILDS_AND_PUSHES,
  'circleci/docker/hadolint': LINTS,
  'circleci/docker/dockerlint': LINTS,
  'circleci/aws-ecr/build-image': BUILDS,
  'circleci/aws-ecr/push-image': PUSHES,
  'circleci/aws-ecr/build-and-push-image': BUILDS_AND_PUSHES,
  'circleci/gcp-gcr/build-image': BUILDS,
  'circleci/gcp-gcr/push-image': PUSHES,
  'circleci/gcp-gcr/build-and-push-image': BUILDS_AND_PUSHES,
  'circleci/azure-acr/build-and-push-image': BUILDS_AND_PUSHES,
  'fairwinds/rok8s-scripts/docker-build-and-push': BUILDS_AND_PUSHES,
  'fairwinds/rok8s-scripts/kubernetes-deploy': DEPLOYS_AND_WAITS,
  'circleci/aws-ecs/deploy-service-update': DEPLOYS,
  'circleci/aws-ecs/update-service': DEPLOYS,
  'circleci/aws-eks/update-container-image': DEPLOYS,
  'circleci/aws-eks/create-or-update-resource': DEPLOYS,
  'circleci/azure-aks/update-container-image': DEPLOYS,
  'circleci/kubernetes/create-or-update-resource': DEPLOYS,
  'circleci/kubernetes/update-container-image': DEPLOYS,
  'circleci/kubernetes/rollout-status': { does: ['rollout_status'] },
  'circleci/kubernetes/rollback': { does: ['rollback'] },
  'circleci/helm/upgrade-helm-chart': DEPLOYS,
  'circleci/helm/install-helm-chart': DEPLOYS,
  'circleci/helm/rollback-chart': { does: ['rollback'] },
  'circleci/gcp-cloud-run/deploy': DEPLOYS_AND_WAITS,
  'circleci/gke/rollout': DEPLOYS_AND_WAITS,
  'circleci/heroku/deploy-via-git': DEPLOYS,
  'circleci/aws-serverless/deploy': DEPLOYS_AND_WAITS,
  'circleci/aws-code-deploy/deploy': DEPLOYS,
  'circleci/terraform/apply': DEPLOYS,
  'circleci/terraform/validate': { does: ['validate_configuration'] },
  'snyk/snyk/scan': { does: ['scan_dependencies'], silentBy: ['fail-on-issues=false'] },
  'sonarsource/sonarcloud/scan': { does: ['scan_code'], reports: true },
  'anchore/anchore-engine/image-scan': { does: ['scan_image'], silentBy: ['policy-failure=false'] },
  'gitguardian/ggshield/scan': { does: ['scan_secrets'] },
  'k6io/test/k6io-test': { does: ['performance_test'] },
};
