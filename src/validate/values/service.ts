import { isObject } from '../../base/json.js';
import type { JsonObject, JsonValue } from '../../types.js';
import { isDnsLabel, isPortName, isPortNumber } from '../syntax.js';
import { PORT_NAME, PORT_NUMBER } from './container.js';
import { DNS_LABEL, checkLabels } from './metadata.js';
import { type Subject, demand, isAbsent, listAt, objectAt, reject, rejectDuplicates } from './report.js';

const PORTS = 'a list with at least one port';

/** What the API server checks in a Service. */
export function checkService(subject: Subject): void {
  const spec = subject.object['spec'];
  if (!isObject(spec)) {
    if (isAbsent(spec)) demand(subject, ['spec', 'ports'], PORTS);
    return;
  }
  const ports = listAt(spec, 'ports');
  const isExternal = spec['type'] === 'ExternalName';
  if (ports.length === 0 && !isExternal && spec['clusterIP'] !== 'None') demand(subject, ['spec', 'ports'], PORTS);
  if (isExternal && (isAbsent(spec['externalName']) || spec['externalName'] === '')) demand(subject, ['spec', 'externalName'], 'a domain name');
  for (let index = 0; index < ports.length; index++) {
    const port = ports[index];
    if (isObject(port)) checkPort(subject, index, port, ports.length > 1);
  }
  rejectDuplicates(subject, ['spec'], ports, ['ports', 'name']);
  rejectSamePorts(subject, ports);
  checkLabels(subject, ['spec'], spec, 'selector');
}

function checkPort(subject: Subject, index: number, port: JsonObject, needsName: boolean): void {
  const path = ['spec', 'ports', index];
  const { name, port: number, targetPort, nodePort } = port;
  if (isAbsent(name) || name === '') {
    if (needsName) demand(subject, [...path, 'name'], 'a name, for there are several ports');
  } else if (typeof name === 'string' && !isDnsLabel(name)) reject(subject, [...path, 'name'], name, DNS_LABEL);
  if (typeof number === 'number' && !isPortNumber(number)) reject(subject, [...path, 'port'], number, PORT_NUMBER);
  if (typeof targetPort === 'number' && targetPort !== 0 && !isPortNumber(targetPort)) reject(subject, [...path, 'targetPort'], targetPort, PORT_NUMBER);
  if (typeof targetPort === 'string' && targetPort !== '' && !isPortName(targetPort)) {
    reject(subject, [...path, 'targetPort'], targetPort, `${PORT_NUMBER}, or the name of one: ${PORT_NAME}`);
  }
  const type = objectAt(subject.object, 'spec')['type'];
  const isClusterIp = isAbsent(type) || type === '' || type === 'ClusterIP';
  if (typeof nodePort === 'number' && nodePort !== 0 && isClusterIp) reject(subject, [...path, 'nodePort'], nodePort, 'absent where the type is ClusterIP');
}

/** No two ports may have the same number and protocol. */
function rejectSamePorts(subject: Subject, ports: readonly JsonValue[]): void {
  if (ports.length < 2) return;
  const seen = new Set<string>();
  for (let index = 0; index < ports.length; index++) {
    const port = ports[index];
    if (!isObject(port) || typeof port['port'] !== 'number') continue;
    const protocol = isAbsent(port['protocol']) || port['protocol'] === '' ? 'TCP' : port['protocol'];
    const key = `${port['port']}/${typeof protocol === 'string' ? protocol : ''}`;
    if (seen.has(key)) reject(subject, ['spec', 'ports', index, 'port'], null, 'different from the other ports of the same protocol');
    seen.add(key);
  }
}
