// Types of the tags for the templates of Vue and Svelte, from the manifest:
// `import '@danvan/elements/vue'` and every attribute, property and event is
// checked. (React has jsx.d.ts; Angular reads HTMLElementEventMap.)
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

// In a template an attribute is text; a bare one is empty text.
const attribute = `type Attribute<T> = T extends number ? number | \`\${number}\` : T extends boolean ? boolean | '' : T;`;

const vue = (elements) => `import type { EmitFn, HTMLAttributes, PublicProps } from 'vue';
${attribute}
/** The type that Vue's guide gives for an element of no framework. */
type Tag<E extends HTMLElement, K extends keyof E, Events> = new () => E & {
  /** @deprecated For templates only. */
  $props: HTMLAttributes & { [P in K]?: Attribute<E[P]> } & PublicProps;
  /** @deprecated For templates only. */
  $emit: EmitFn<{ [N in keyof Events]: (event: Events[N]) => void }>;
};

declare module 'vue' {
  interface GlobalComponents {
${elements.map(({ tag, type }) => `    '${tag}': ${type};`).join('\n')}
  }
}
`;

const svelte = (elements) => `import type { HTMLAttributes } from 'svelte/elements';
${attribute}
type Tag<E extends HTMLElement, K extends keyof E, Events> = Omit<HTMLAttributes<E>, K> & {
  [P in K]?: Attribute<E[P]>;
} & { [N in keyof Events & string as \`on\${N}\`]?: (event: Events[N] & { readonly currentTarget: E }) => void };

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
${elements.map(({ tag, type }) => `    '${tag}': ${type};`).join('\n')}
  }
}
`;

/** Writes vue.d.ts and svelte.d.ts and returns the names of the events' classes. */
export function writeFrameworkTypes(dist) {
  const { modules } = JSON.parse(readFileSync(join(dist, 'custom-elements.json'), 'utf8'));
  const declarations = modules.flatMap((module) => module.declarations ?? []).filter(({ tagName }) => tagName);
  const classes = new Set();
  const elements = declarations.map(({ tagName, name, attributes = [], members = [], events = [] }) => {
    const told = events.map((event) => [event.name, event.type?.text ?? 'Event']);
    for (const [, type] of told) if (type !== 'Event') classes.add(type);
    const settable = members.filter(
      ({ kind, privacy = 'public', readonly, static: shared }) =>
        kind === 'field' && privacy === 'public' && !readonly && !shared,
    );
    const names = new Set([...attributes.map((a) => a.name), ...settable.map((member) => member.name)]);
    const keys = [...names].map((key) => `'${key}'`).join(' | ');
    return {
      tag: tagName,
      name,
      type: `Tag<${name}, ${keys}, { ${told.map(([n, t]) => `'${n}': ${t}`).join('; ')} }>`,
    };
  });
  const imports = `import type { ${[...elements.map(({ name }) => name), ...classes].sort().join(', ')} } from './index.js';\n`;
  writeFileSync(join(dist, 'vue.d.ts'), imports + vue(elements));
  writeFileSync(join(dist, 'svelte.d.ts'), imports + svelte(elements));
  return [...classes].sort();
}
