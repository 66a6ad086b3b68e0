import { styleText } from 'node:util';

/** A style of the terminal, or several. */
export type Style = Parameters<typeof styleText>[0];

/** Puts a text into a style, or leaves it as it is. */
export type Paint = (style: Style, text: string) => string;

/** A brush for a terminal with colours, or for one without. */
export function createPaint(color: boolean): Paint {
  return (style, text) => (color ? styleText(style, text, { validateStream: false }) : text);
}
