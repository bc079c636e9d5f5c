import { jsxTypesPlugin } from '@wc-toolkit/jsx-types';
import { customElementVsCodePlugin } from 'custom-element-vs-code-integration';

// The manifest, and what editors and JSX make of it.
const outdir = 'packages/elements/dist';

/**
 * What the analyzer takes for public and is not: Lit's internal state as an attribute, the first argument
 * of an event's constructor as its name.
 */
function onlyWhatIsPublic() {
  const states = new Map();
  return {
    name: 'only-what-is-public',
    analyzePhase({ ts, node }) {
      if (!ts.isPropertyDeclaration(node) || node.name.getText() !== 'properties' || !node.initializer) return;
      const names = node.initializer.properties
        .filter((property) => /\bstate: true\b/.test(property.initializer?.getText() ?? ''))
        .map((property) => property.name.getText());
      states.set(node.parent.name?.getText(), new Set(names));
    },
    packageLinkPhase({ customElementsManifest }) {
      for (const declaration of customElementsManifest.modules.flatMap(({ declarations = [] }) => declarations)) {
        const internal = states.get(declaration.name) ?? new Set();
        declaration.attributes = declaration.attributes?.filter(({ name }) => !internal.has(name));
        declaration.events = declaration.events?.filter(({ name, type }) => !type || /^danvan-/.test(name));
        if (!declaration.attributes?.length) delete declaration.attributes;
        if (!declaration.events?.length) delete declaration.events;
      }
    },
  };
}

export default {
  globs: ['packages/elements/src/**/*.ts'],
  exclude: ['**/*.test.ts', '**/*.styles.ts', '**/*.messages.ts', '**/react.ts'],
  outdir,
  litelement: true,
  packagejson: false,
  plugins: [
    onlyWhatIsPublic(),
    customElementVsCodePlugin({
      outdir,
      htmlFileName: 'vscode.html.json',
      cssFileName: 'vscode.css.json',
      hideLogs: true,
    }),
    jsxTypesPlugin({
      outdir,
      fileName: 'jsx.d.ts',
      hideLogs: true,
      componentTypePath: (_, tag) => `./${tag?.replace('danvan-', '')}/${tag?.replace('danvan-', '')}.js`,
    }),
  ],
};
