export type Colour = 'red' | 'green' | 'yellow' | 'dim' | 'bold';

export type Paint = (colour: Colour, text: string) => string;

const codes: Readonly<Record<Colour, number>> = { red: 31, green: 32, yellow: 33, dim: 2, bold: 1 };

/** Colours for a terminal; plain text for a file or a pipe. */
export function createPaint(colours: boolean): Paint {
  if (!colours) return (_, text) => text;
  return (colour, text) => `\u001b[${codes[colour]}m${text}\u001b[0m`;
}
