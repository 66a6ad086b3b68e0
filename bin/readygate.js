#!/usr/bin/env node
import module from 'node:module';

// Node 22.8 and newer keep compiled code between runs, in a folder of their own below the system's temporary one.
module.enableCompileCache?.();
await import('../dist/cli.js');
