import { isList, isObject, property } from '../../base/json.js';
import type { JsonObject, JsonValue, Path } from '../../types.js';
import { isDnsLabel, isPortName, isPortNumber } from '../syntax.js';
import { DNS_LABEL } from './metadata.js';
import { quantityValue } from './quantity.js';
import { type Subject, isAbsent, listAt, objectAt, reject, rejectDuplicates } from './report.js';

export const PORT_NUMBER = 'a port from 1 to 65535';
export const PORT_NAME = 'at most 15 lower-case letters, digits and single "-", with a letter among them';

/** What the API server checks in one container, `path` being its place in the object. */
export function checkContainer(subject: Subject, path: Path, container: JsonObject): void {
  const { name, image } = container;
  if (typeof name === 'string' && !isDnsLabel(name)) reject(subject, [...path, 'name'], name, DNS_LABEL);
  if (typeof image === 'string' && (image === '' || image !== image.trim())) reject(subject, [...path, 'image'], image, 'an image without spaces around it');
  checkPorts(subject, path, listAt(container, 'ports'));
  checkEnvironment(subject, path, listAt(container, 'env'));
  checkResources(subject, path, objectAt(container, 'resources'));
  rejectDuplicates(subject, path, listAt(container, 'volumeMounts'), ['volumeMounts', 'mountPath']);
  checkProbes(subject, path, container);
  const security = objectAt(container, 'securityContext');
  if (security['privileged'] === true && security['allowPrivilegeEscalation'] === false) {
    reject(subject, [...path, 'securityContext', 'allowPrivilegeEscalation'], false, 'true for a privileged container');
  }
}

function checkPorts(subject: Subject, path: Path, ports: readonly JsonValue[]): void {
  for (let index = 0; index < ports.length; index++) {
    const { name, containerPort, hostPort } = isObject(ports[index]) ? (ports[index] as JsonObject) : {};
    if (typeof name === 'string' && name !== '' && !isPortName(name)) reject(subject, [...path, 'ports', index, 'name'], name, PORT_NAME);
    if (typeof containerPort === 'number' && !isPortNumber(containerPort)) reject(subject, [...path, 'ports', index, 'containerPort'], containerPort, PORT_NUMBER);
    if (typeof hostPort === 'number' && hostPort !== 0 && !isPortNumber(hostPort)) reject(subject, [...path, 'ports', index, 'hostPort'], hostPort, PORT_NUMBER);
  }
  rejectDuplicates(subject, path, ports, ['ports', 'name']);
}

const SOURCES = 'configMapKeyRef, fieldRef, resourceFieldRef, secretKeyRef';

function checkEnvironment(subject: Subject, path: Path, variables: readonly JsonValue[]): void {
  for (let index = 0; index < variables.length; index++) {
    const variable = variables[index];
    if (!isObject(variable)) continue;
    const { name, value, valueFrom } = variable;
    if (typeof name === 'string' && (name === '' || name.includes('='))) reject(subject, [...path, 'env', index, 'name'], name, 'a name without "="');
    if (!isObject(valueFrom)) continue;
    const hasSource = Object.keys(valueFrom).some((source) => !isAbsent(valueFrom[source]));
    if (!hasSource) reject(subject, [...path, 'env', index, 'valueFrom'], null, `an object with one of ${SOURCES}`);
    if (typeof value === 'string' && value !== '') reject(subject, [...path, 'env', index, 'valueFrom'], null, 'absent where there is a value');
  }
}

function checkResources(subject: Subject, path: Path, resources: JsonObject): void {
  const requests = resources['requests'];
  if (!isObject(requests)) return;
  const limits = objectAt(resources, 'limits');
  for (const name of Object.keys(requests)) {
    const request = quantityValue(requests[name]);
    const limit = quantityValue(limits[name]);
    if (request === null) continue;
    // Devices such as nvidia.com/gpu cannot be shared out beyond what there is.
    const isDevice = name.includes('/') && !name.includes('kubernetes.io/');
    if (limit === null) {
      if (isDevice && isAbsent(limits[name])) reject(subject, [...path, 'resources', 'requests', name], null, 'given as a limit too');
      continue;
    }
    // The readings are rounded; a true excess is larger than that.
    if (request > limit * (1 + 1e-9)) reject(subject, [...path, 'resources', 'requests', name], null, 'at most the limit');
    else if (isDevice && request !== limit) reject(subject, [...path, 'resources', 'requests', name], null, 'equal to the limit');
  }
}

const PROBES = ['livenessProbe', 'readinessProbe', 'startupProbe'] as const;
const HOOKS = ['postStart', 'preStop'] as const;
const PROBE_ACTIONS = ['exec', 'grpc', 'httpGet', 'tcpSocket'] as const;
const HOOK_ACTIONS = ['exec', 'httpGet', 'sleep', 'tcpSocket'] as const;

function checkProbes(subject: Subject, path: Path, container: JsonObject): void {
  for (const name of PROBES) {
    const probe = container[name];
    if (!isObject(probe)) continue;
    checkAction(subject, [...path, name], probe, PROBE_ACTIONS);
    const { successThreshold } = probe;
    const isBinding = name !== 'readinessProbe' && typeof successThreshold === 'number' && successThreshold > 1;
    if (isBinding) reject(subject, [...path, name, 'successThreshold'], successThreshold, '1');
  }
  const lifecycle = container['lifecycle'];
  if (!isObject(lifecycle)) return;
  for (const name of HOOKS) {
    const hook = lifecycle[name];
    if (isObject(hook)) checkAction(subject, [...path, 'lifecycle', name], hook, HOOK_ACTIONS);
  }
}

function checkAction(subject: Subject, path: Path, holder: JsonObject, actions: readonly string[]): void {
  const given = actions.filter((action) => !isAbsent(property(holder, action)));
  const [first] = given;
  if (first === undefined) {
    reject(subject, path, null, `an object with one of ${actions.join(', ')}`);
    return;
  }
  for (const other of given.slice(1)) reject(subject, [...path, other], null, `absent beside ${first}`);
  for (const action of given) checkActionValues(subject, [...path, action], objectAt(holder, action));
}

function checkActionValues(subject: Subject, path: Path, action: JsonObject): void {
  const { port, command } = action;
  if (typeof port === 'number' && !isPortNumber(port)) reject(subject, [...path, 'port'], port, PORT_NUMBER);
  if (typeof port === 'string' && !isPortName(port)) reject(subject, [...path, 'port'], port, `${PORT_NUMBER}, or the name of one: ${PORT_NAME}`);
  if (isList(command) && command.length === 0) reject(subject, [...path, 'command'], null, 'a command with at least one word');
}
