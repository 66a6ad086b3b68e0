import { setTimeout } from 'node:timers/promises';
import { processTerminal } from '../cli/process-terminal.js';
import { runAction } from './run.js';

const clock = { now: () => Date.now(), sleep: (milliseconds: number) => setTimeout(milliseconds) };
process.exitCode = await runAction(processTerminal(), clock);
