/**
 * A workflow command, which GitHub's runner reads from the log: `::error file=a.yaml,line=3::text`.
 * Whatever a scanned file says cannot end the command or start another one: `%`, line breaks and, in properties, `:` and `,` are escaped.
 */
export function workflowCommand(name: string, properties: Readonly<Record<string, string | number>>, message: string): string {
  const list = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
  return `::${name}${list.length === 0 ? '' : ` ${list.join(',')}`}::${escapeData(message)}\n`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
