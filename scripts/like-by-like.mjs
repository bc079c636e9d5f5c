import { bundleOrder } from './bundle-order.mjs';

/**
 * The one-file bundle: what everybody reads stands together before the rest,
 * and so do the reader of numbers and the styles, because like beside like is
 * packed smaller by the thirtieth part. What has a file of its own is left out.
 *
 * @param folder - of the packages, as the bundle's entry names it
 * @param built - whether from `dist` instead of `src`
 */
export function bundleEntry(folder, built) {
  const place = (name) => `${folder}/${name.replace('/', built ? '/dist/' : '/src/')}.${built ? 'js' : 'ts'}`;
  return [
    ...bundleOrder.map((name) => `import '${place(name)}';`),
    `export * from '${place('elements/define')}';`,
  ].join('\n');
}
