import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { packageRoot } from '../../src/base/package-root.js';
import { run } from '../../src/cli/run.js';
import { recordingTerminal } from '../support/terminal.js';
import { temporaryFolder } from '../support/temporary.js';

async function serve(folder: string, ...args: string[]) {
  const terminal = recordingTerminal(folder);
  const status = await run(['serve', '--port', '0', '--metrics-port', '0', ...args], terminal);
  return { status, stdout: terminal.stdout(), stderr: terminal.stderr() };
}

describe('readygate serve', () => {
  it('serves with a certificate of its own until it is told to stop, and then exits with 0', async () => {
    const folder = temporaryFolder({ 'readygate.yaml': 'webhook: {drainSeconds: 0, workers: 1}\n' });
    const child: ChildProcessWithoutNullStreams = spawn(process.execPath, [path.join(packageRoot(), 'bin', 'readygate.js'), 'serve', '--self-signed', 'certs', '--port', '0', '--metrics-port', '0'], { cwd: folder });
    onTestFinished(() => void child.kill('SIGKILL'));
    const lines: Record<string, unknown>[] = [];
    const ended = new Promise<number | null>((resolve) => child.on('exit', resolve));
    for await (const chunk of child.stdout) {
      for (const line of String(chunk).trim().split('\n')) lines.push(JSON.parse(line) as Record<string, unknown>);
      if (lines.at(-1)?.['message'] === 'serving') child.kill('SIGTERM');
    }
    expect(await ended).toBe(0);
    expect(lines.map(({ message, signal, workers }) => [message, signal ?? workers])).toEqual([['serving', 1], ['told to stop', 'SIGTERM'], ['stopping', undefined], ['stopped', undefined]]);
    expect(readFileSync(path.join(folder, 'certs', 'ca.crt'), 'utf8')).toMatch(/^-----BEGIN CERTIFICATE-----\n/);
  });

  it.each([
    [['--tls-cert', 'a.crt'], '', 'error: The webhook needs a certificate. Give --tls-cert and --tls-key, or --self-signed with a folder for trying out.\n'],
    [['--self-signed', 'certs', '--tls-key', 'a.key'], '', 'error: The webhook needs a certificate. Give --tls-cert and --tls-key, or --self-signed with a folder for trying out.\n'],
    [['--self-signed', 'certs', '--config', 'none.yaml'], '', 'error: There is no file none.yaml. Check the path.\n'],
    [['--self-signed', 'certs'], 'webhook:\n  mode: {}\n', 'error: readygate.yaml:2:3: Unknown key "mode" in webhook. Did you mean "modes"?\n'],
    [['--self-signed', 'certs'], 'webhook:\n  rules: {OURS-9999: deny}\n', 'error: readygate.yaml:2:11: There is no rule OURS-9999. readygate explain lists a rule with its id.\n'],
    [['--self-signed', 'certs'], 'webhook:\n  environment: prod\n', 'error: readygate.yaml:2:3: There is no environment prod. Name it under environments.\n'],
    [['--self-signed', 'certs', '--kubernetes-version', 'new'], '', 'error: "new" is not a version of Kubernetes. Write it like 1.31.\n'],
    [['--self-signed', 'certs', '--port', '70000'], '', "error: option '--port <number>' argument '70000' is invalid. It must be a number from 0 to 65535.\n(readygate --help lists everything)\n"],
  ])('with %j and a configuration %j does not start, and says why', async (args, config, stderr) => {
    expect(await serve(temporaryFolder(config === '' ? {} : { 'readygate.yaml': config }), ...args)).toEqual({ status: 2, stdout: '', stderr });
  });

  it('does not start without its certificate, nor where somebody else listens', async () => {
    const folder = temporaryFolder();
    expect((await serve(folder, '--tls-cert', 'a.crt', '--tls-key', 'a.key')).stderr).toMatch(/^error: The certificate .+a\.crt and the key .+a\.key cannot be used: ENOENT.+ Both must be PEM and belong together\.\n$/);
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    onTestFinished(() => void other.close());
    const address = other.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    writeFileSync(path.join(folder, 'readygate.yaml'), 'webhook: {workers: 1}\n');
    expect(await serve(folder, '--self-signed', 'certs', '--port', String(port))).toEqual({
      status: 2,
      stdout: '',
      stderr: `error: Cannot listen on 127.0.0.1, port ${port}: listen EADDRINUSE: address already in use 127.0.0.1:${port}. Choose another --host, --port or --metrics-port.\n`,
    });
  });
});
