export default {
  globs: ['packages/elements/src/**/*.ts'],
  exclude: ['**/*.test.ts', '**/*.styles.ts', '**/*.messages.ts'],
  outdir: 'packages/elements/dist',
  litelement: true,
  packagejson: false,
};
