// What `ng build` does for so small a project: the packages of Angular come half compiled and are linked,
// then everything is put into one file. In a project made by `ng new` this file is not needed.
import { readFile } from 'node:fs/promises';
import { createEs2015LinkerPlugin } from '@angular/compiler-cli/linker/babel';
import { ConsoleLogger, LogLevel, NodeJSFileSystem } from '@angular/compiler-cli';
import babel from '@babel/core';
import { build } from 'esbuild';

const linker = createEs2015LinkerPlugin({
  fileSystem: new NodeJSFileSystem(),
  logger: new ConsoleLogger(LogLevel.warn),
});

await build({
  entryPoints: ['out/main.js'],
  outfile: 'dist/main.js',
  bundle: true,
  format: 'esm',
  minify: true,
  target: 'es2022',
  define: { ngDevMode: 'false', ngJitMode: 'false' },
  plugins: [
    {
      name: 'link',
      setup({ onLoad }) {
        onLoad({ filter: /@angular[\\/].*\.mjs$/ }, async ({ path }) => {
          const code = await readFile(path, 'utf8');
          if (!code.includes('ɵɵngDeclare')) return { contents: code };
          const linked = await babel.transformAsync(code, {
            filename: path,
            plugins: [linker],
            compact: false,
            configFile: false,
          });
          return { contents: linked.code };
        });
      },
    },
  ],
});
