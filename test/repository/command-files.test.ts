import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readMakefile } from '../../src/repository/pipeline/makefile.js';
import { resourcesOf } from '../support/format.js';

/** What the targets of a file do and run. */
const targetsOf = (file: string, text: string) => resourcesOf(file, text).filter(({ kind }) => kind === 'commands').flatMap(({ facts }) => facts?.targets);

it('a target of a Makefile does what its recipe does, and runs what it needs', () => {
  const text = 'GO ?= go\nGOTEST := $(GO) test\n.PHONY: test vet\n\ntest: vet ## Run all tests\n\t@$(GOTEST) -race \\\n\t  ./...\nvet:\n\tgo vet ./...\ncheck:\n\t$(MAKE) lint\n\tbash hack/verify.sh\n';
  expect(targetsOf('Makefile', text)).toEqual([
    { name: 'test', does: ['unit_test'], runs: ['Makefile#vet'] },
    { name: 'vet', does: ['lint'], runs: [] },
    { name: 'check', does: ['lint'], runs: ['Makefile#lint', 'hack/verify.sh'] },
  ]);
});

it('what may fail, what ships and what only prints is not taken over', () => {
  expect(targetsOf('Makefile', 'lint:\n\t-golangci-lint run\npush:\n\tdocker push shop/web\nhelp:\n\t@echo "make test"\n')).toEqual([]);
  expect(targetsOf('hack/check.sh', '#!/bin/sh\nnpm test || true\n')).toEqual([]);
});

it('a shell script counts also where it lies among tests', () => {
  expect(targetsOf('test/e2e.sh', '#!/usr/bin/env bash\nset -e\n./build.sh\nkubectl rollout status deployment/shop\nhelm test shop\n')).toEqual([{ name: '', does: ['rollout_status', 'smoke_test'], runs: ['build.sh'] }]);
});

it('definitions, patterns and variables of one target are no targets', () => {
  expect(readMakefile('define print\n\tgo test\nendef\n%.o: %.c\n\tcc $<\nall: CFLAGS = -O2\nall: one; @go test ./...\n').map(({ name, script, needs }) => ({ name, script, needs }))).toEqual([{ name: 'all', script: 'set -e\ngo test ./...\n', needs: ['one'] }]);
});

it('reads any text, in a time that grows with it alone', () => {
  fc.assert(fc.property(fc.array(fc.constantFrom('a:', ' b', '\t', '$(A)', '$$', 'A=', '\n', ':', '=', 'define x', '#', '\\\n', ';'), { maxLength: 60 }), (parts) => Array.isArray(readMakefile(parts.join('')))));
  const hostile = [`A=${'$(A)'.repeat(2000)}\n${'A=$(A)$(A)\n'.repeat(2000)}x:\n\t$(A)\n`, ' '.repeat(1_000_000), `${'a '.repeat(500_000)}:`];
  expect(hostile.map((text) => readMakefile(text).length)).toEqual([1, 0, 0]);
});
