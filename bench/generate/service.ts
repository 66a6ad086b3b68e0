import { deliveryFiles } from './delivery.js';
import { configurationFiles } from './large.js';
import type { Random } from './random.js';
import { metadata, workload } from './workload.js';

/** What the files of one service have in common. */
export interface Service {
  readonly name: string;
  readonly namespace: string;
  readonly team: string;
  readonly port: number;
}

/** A file's name within its service's folder, and its text. */
export type GeneratedFile = readonly [name: string, text: string];

/** The files of one service: a workload, and around it what real repositories keep beside one, each as often as they do. */
export function serviceFiles(service: Service, random: Random): GeneratedFile[] {
  const { name, namespace, port } = service;
  const files: GeneratedFile[] = [['deployment.yaml', workload(service, random)]];
  const sometimes = (probability: number, file: string, text: () => string) => {
    if (random.chance(probability)) files.push([file, text()]);
  };
  const head = (apiVersion: string, kind: string) => metadata(apiVersion, kind, service);
  sometimes(0.9, 'service.yaml', () => `${head('v1', 'Service')}spec:\n  type: ${random.pick(['ClusterIP', 'ClusterIP', 'ClusterIP', 'LoadBalancer', 'NodePort'])}\n  selector:\n    app: ${name}\n  ports:\n    - name: http\n      port: 80\n      targetPort: http\n      protocol: TCP\n`);
  sometimes(0.4, 'service-account.yaml', () => `${head('v1', 'ServiceAccount')}automountServiceAccountToken: ${random.chance(0.5)}\n`);
  sometimes(0.3, 'hpa.yaml', () => `${head('autoscaling/v2', 'HorizontalPodAutoscaler')}spec:\n  scaleTargetRef:\n    apiVersion: apps/v1\n    kind: Deployment\n    name: ${name}\n  minReplicas: ${random.between(1, 3)}\n  maxReplicas: ${random.between(3, 20)}\n  metrics:\n    - type: Resource\n      resource:\n        name: cpu\n        target:\n          type: Utilization\n          averageUtilization: ${random.between(50, 95)}\n`);
  sometimes(0.25, 'pdb.yaml', () => `${head('policy/v1', 'PodDisruptionBudget')}spec:\n  maxUnavailable: 1\n  selector:\n    matchLabels:\n      app: ${name}\n`);
  sometimes(0.25, 'network-policy.yaml', () => `${head('networking.k8s.io/v1', 'NetworkPolicy')}spec:\n  podSelector:\n    matchLabels:\n      app: ${name}\n  policyTypes: [Ingress]\n  ingress:\n    - from:\n        - namespaceSelector:\n            matchLabels:\n              kubernetes.io/metadata.name: ${namespace}\n      ports:\n        - port: ${port}\n`);
  sometimes(0.2, 'ingress.yaml', () => `${head('networking.k8s.io/v1', 'Ingress')}spec:\n  ingressClassName: nginx\n${random.chance(0.7) ? `  tls:\n    - hosts:\n        - ${name}.example.com\n      secretName: ${name}-tls\n` : ''}  rules:\n    - host: ${name}.example.com\n      http:\n        paths:\n          - path: /\n            pathType: Prefix\n            backend:\n              service:\n                name: ${name}\n                port:\n                  name: http\n`);
  sometimes(0.15, 'rbac.yaml', () => `${head('rbac.authorization.k8s.io/v1', 'Role')}rules:\n  - apiGroups: [""]\n    resources: ["configmaps", "pods"]\n    verbs: ["get", "list", "watch"]\n---\n${head('rbac.authorization.k8s.io/v1', 'RoleBinding')}roleRef:\n  apiGroup: rbac.authorization.k8s.io\n  kind: Role\n  name: ${name}\nsubjects:\n  - kind: ServiceAccount\n    name: ${name}\n    namespace: ${namespace}\n`);
  sometimes(0.1, 'pvc.yaml', () => `${head('v1', 'PersistentVolumeClaim')}spec:\n  accessModes:\n    - ReadWriteOnce\n  resources:\n    requests:\n      storage: ${random.between(1, 200)}Gi\n`);
  return [...files, ...configurationFiles(service, random), ...deliveryFiles(service, random)];
}
