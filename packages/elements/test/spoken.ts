import { executeServerCommand } from '@web/test-runner-commands';

/** A node of Chromium's accessibility tree; the other engines' drivers do not show theirs. */
export interface Spoken {
  readonly role: string;
  readonly name?: string;
  readonly description?: string;
  readonly value?: string;
  readonly checked?: boolean;
  readonly invalid?: string;
  readonly disabled?: boolean;
  readonly children?: readonly Spoken[];
}

/** A node and all below it, in the order in which they are read. */
export const flat = (node: Spoken): Spoken[] => [node, ...(node.children ?? []).flatMap(flat)];

/** What the page says; nothing where the engine does not tell. */
export async function snapshot(): Promise<Spoken[] | undefined> {
  const { done, root } = await executeServerCommand<{ done: boolean; root: Spoken }, object>('danvan-spoken', {});
  return done ? flat(root) : undefined;
}
