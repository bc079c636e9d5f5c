import { jsxTypesPlugin } from '@wc-toolkit/jsx-types';
import { customElementVsCodePlugin } from 'custom-element-vs-code-integration';

// The manifest, and what editors and JSX make of it.
const outdir = 'packages/elements/dist';

export default {
  globs: ['packages/elements/src/**/*.ts'],
  exclude: ['**/*.test.ts', '**/*.styles.ts', '**/*.messages.ts', '**/react.ts'],
  outdir,
  litelement: true,
  packagejson: false,
  plugins: [
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
