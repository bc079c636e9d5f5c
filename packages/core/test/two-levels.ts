/** A province, two districts below it, and two communes of the first. */
export const twoLevels = [
  { code: '24' },
  { code: 'a', parent: '24' },
  { code: 'b', parent: '24' },
  { code: 'a1', parent: 'a' },
  { code: 'a2', parent: 'a' },
];
