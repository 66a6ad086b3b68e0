/** What one template came out as. */
export interface RenderedTemplate {
  /** As its `# Source:` line says: `shop/templates/deployment.yaml`, `shop/charts/redis/templates/service.yaml`. */
  readonly template: string;
  readonly text: string;
}

/** Takes the output of `helm template` apart by template, in the order in which they first come. */
export function splitRendered(output: string): RenderedTemplate[] {
  const texts = new Map<string, string>();
  const parts = output.replaceAll('\r\n', '\n').split(/^---\n(?=# Source: )/m);
  for (const part of parts) {
    const template = /^# Source: (.*)/.exec(part)?.[1]?.trim();
    if (template !== undefined) texts.set(template, `${texts.get(template) ?? ''}---\n${part.endsWith('\n') ? part : `${part}\n`}`);
  }
  return [...texts].map(([template, text]) => ({ template, text }));
}
