/** One line of the chart: seconds by number of manifests. */
export interface Curve {
  readonly name: string;
  readonly points: readonly { readonly manifests: number; readonly seconds: number }[];
}

const WIDTH = 720;
const HEIGHT = 420;
const MARGIN = { left: 64, right: 140, top: 24, bottom: 48 };
const COLOURS = ['#1f77b4', '#d62728', '#2ca02c', '#9467bd', '#ff7f0e', '#8c564b', '#17becf', '#7f7f7f'] as const;

/** Draws curves as an SVG with logarithmic axes, on which linear growth is a straight line of slope one. */
export function drawChart(title: string, curves: readonly Curve[]): string {
  const points = curves.flatMap((curve) => curve.points);
  const x = createScale(points.map((point) => point.manifests), MARGIN.left, WIDTH - MARGIN.right);
  const y = createScale(points.map((point) => point.seconds), HEIGHT - MARGIN.bottom, MARGIN.top);
  const parts = [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif" font-size="12">`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="white"/>`,
    `<text x="${MARGIN.left}" y="16" font-weight="bold">${title}</text>`,
    ...x.ticks.map((tick) => `<text x="${x.at(tick)}" y="${HEIGHT - MARGIN.bottom + 18}" text-anchor="middle">${tick.toLocaleString('en')}</text><line x1="${x.at(tick)}" x2="${x.at(tick)}" y1="${MARGIN.top}" y2="${HEIGHT - MARGIN.bottom}" stroke="#ddd"/>`),
    ...y.ticks.map((tick) => `<text x="${MARGIN.left - 8}" y="${y.at(tick) + 4}" text-anchor="end">${tick} s</text><line x1="${MARGIN.left}" x2="${WIDTH - MARGIN.right}" y1="${y.at(tick)}" y2="${y.at(tick)}" stroke="#ddd"/>`),
    `<text x="${(MARGIN.left + WIDTH - MARGIN.right) / 2}" y="${HEIGHT - 8}" text-anchor="middle">manifests</text>`,
    ...curves.map((curve, index) => drawCurve(curve, COLOURS[index % COLOURS.length] ?? COLOURS[0], x.at, y.at)),
    '</svg>',
  ];
  return `${parts.join('\n')}\n`;
}

function drawCurve({ name, points }: Curve, colour: string, x: (value: number) => number, y: (value: number) => number): string {
  const places = points.map(({ manifests, seconds }) => `${x(manifests).toFixed(1)},${y(seconds).toFixed(1)}`);
  const last = points.at(-1);
  const label = last === undefined ? '' : `<text x="${x(last.manifests) + 8}" y="${y(last.seconds) + 4}" fill="${colour}">${name}</text>`;
  return `<polyline points="${places.join(' ')}" fill="none" stroke="${colour}" stroke-width="2"/>${label}`;
}

function createScale(values: readonly number[], from: number, to: number): { at(value: number): number; readonly ticks: readonly number[] } {
  const low = Math.floor(Math.log10(Math.min(...values)));
  const high = Math.max(low + 1, Math.ceil(Math.log10(Math.max(...values))));
  const ticks = Array.from({ length: high - low + 1 }, (_, index) => Number((10 ** (low + index)).toPrecision(1)));
  return { ticks, at: (value) => from + ((Math.log10(value) - low) / (high - low)) * (to - from) };
}
