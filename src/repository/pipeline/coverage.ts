/** Options by which test tools fail below a share of covered code. */
const OPTIONS = [
  '--cov-fail-under', '--fail-under', '--fail-under-lines', '--threshold-total', '--lines', '--coverage.thresholds.lines', '--coverage.lines', '--min-coverage', '--minimum-coverage', '--coverage-threshold', '--fail-below', '-p:Threshold', '/p:Threshold',
  '--check-coverage.lines', '--min-cov', '-Dcoverage.minimum',
];
/** Tools whose `--lines` or `--threshold` is a share of covered code and not a number of lines. */
const COVERAGE_TOOLS = new Set(['nyc', 'c8', 'vitest', 'jest', 'coverage', 'pytest', 'cargo', 'dotnet', 'go-test-coverage', 'mix', 'phpunit', 'interrogate', 'diff-cover', 'lcov', 'deno', 'tarpaulin', 'llvm-cov', 'slipcover', 'composer', 'artisan', 'pest', 'kcov', 'ng', 'py.test', 'make', 'npm', 'yarn', 'pnpm', 'bun', 'tox', 'nox', 'hatch', 'dotnet-coverage', 'courtney', 'gocov']);

/** The share of covered lines, in percent, that a command demands by an option or a comparison; null for none. */
export function coverageOf(words: readonly string[]): number | null {
  const tool = (words[0] ?? '').slice((words[0] ?? '').lastIndexOf('/') + 1);
  if (COVERAGE_TOOLS.has(tool)) {
    const byOption = OPTIONS.map((option) => valueOf(words, option)).find((value) => value !== null);
    if (byOption !== undefined) return byOption;
    const threshold = words.find((word) => word.startsWith('--coverageThreshold'));
    if (threshold !== undefined) return firstFigure(/"?(?:lines|statements)"?\s*:\s*(\d+(?:\.\d+)?)/.exec(words.slice(words.indexOf(threshold)).join(' ')));
  }
  return comparisonOf(words);
}

function valueOf(words: readonly string[], option: string): number | null {
  const at = words.indexOf(option);
  const value = at === -1 ? words.find((word) => word.startsWith(`${option}=`))?.slice(option.length + 1) : words[at + 1];
  return firstFigure(/^(\d+(?:\.\d+)?)%?$/.exec(value ?? ''));
}

/** `$COVERAGE < 80`, `[ "$cov" -lt 80 ]`, `(( total < 80 ))`: what is compared is called coverage. */
function comparisonOf(words: readonly string[]): number | null {
  const text = words.join(' ');
  if (!/cov|total|percent|pct/i.test(text) || (/^(?:echo|printf)/.test(text) && !/\$\{?\w*(?:cov|total|percent|pct)/i.test(text))) return null;
  const less = /[\w.%}"')]*(?:cov\w*|total\w*|percent\w*|pct)[\w}"'%.[\]]*\s*(?:<|-lt|-le|<=)\s*"?(\d+(?:\.\d+)?)/i.exec(text);
  return firstFigure(less ?? /(?:^|[^\w.])(\d+(?:\.\d+)?)\s*(?:>|-gt|-ge|>=)\s*"?\$?\{?(?:cov|total|percent|pct)/i.exec(text));
}

/** A figure below 1 is a share and not a percentage. */
function firstFigure(match: RegExpExecArray | null): number | null {
  if (match === null) return null;
  const figure = Number(match[1]);
  return figure > 0 && figure <= 1 ? Math.round(figure * 1000) / 10 : figure;
}
