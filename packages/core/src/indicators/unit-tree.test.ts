import { describe, expect, it } from 'vitest';
import { isUnitTree, unitTree, UnitTreeError } from './unit-tree.js';

describe('a tree that bites its tail', () => {
  it('is an error by name', () => {
    const bite = () => unitTree([{ code: 'x', parent: 'x' }]);
    expect(bite).toThrow(expect.objectContaining({ name: 'UnitTreeError', code: 'cycle' }));
  });
});

describe('unitTree', () => {
  const list = [
    { code: 'a', parent: '24' },
    { code: '24', parent: 'vn' },
    { code: 'b', parent: '24' },
    { code: 'top', parent: null },
  ];

  it('gives what lies below in the order given, and what lies above, nearest first', () => {
    const tree = unitTree(list);
    expect(tree.children('24')).toEqual(['a', 'b']);
    expect(tree.children('vn')).toEqual(['24']);
    expect(tree.children('a')).toEqual([]);
    expect(tree.lineage('a')).toEqual(['a', '24', 'vn']);
    expect(tree.lineage('top')).toEqual(['top']);
    expect(tree.lineage('nowhere')).toEqual(['nowhere']);
  });

  it('has the units of the list and those that are named above them', () => {
    const tree = unitTree(list);
    expect(['a', '24', 'vn', 'top', 'nowhere'].map(tree.has)).toEqual([true, true, true, true, false]);
  });

  it('is told apart from a list', () => {
    expect(isUnitTree(unitTree(list))).toBe(true);
    expect(isUnitTree(list)).toBe(false);
    expect(isUnitTree(new Set(list))).toBe(false);
  });

  it('takes the units of the day: from their first day on, not on the day after their last', () => {
    const dated = [
      { code: 'old', parent: '24', validTo: '2025-07-01' },
      { code: 'new', parent: '24', validFrom: '2025-07-01' },
      { code: 'both', parent: '24', validFrom: '2020-01-01', validTo: '2030-01-01' },
    ];
    expect(unitTree(dated, '2025-06-30').children('24')).toEqual(['old', 'both']);
    expect(unitTree(dated, '2025-07-01').children('24')).toEqual(['new', 'both']);
    expect(unitTree(dated).children('24')).toEqual(['old', 'new', 'both']);
  });

  it('one unit with several records has one place: that of the last', () => {
    const twice = [
      { code: 'x', parent: '24' },
      { code: 'a', parent: '24' },
      { code: 'a', parent: '25' },
      { code: 'a', parent: '25' },
      { code: 'y', parent: '25' },
    ];
    const tree = unitTree(twice);
    expect([tree.children('24'), tree.children('25')]).toEqual([['x'], ['a', 'y']]);
    expect(tree.lineage('a')).toEqual(['a', '25']);
    const rising = unitTree([{ code: 'a' }, { code: 'a', parent: '24' }, { code: 'b', parent: '24' }, { code: 'b' }]);
    expect([rising.children('24'), rising.lineage('b')]).toEqual([['a'], ['b']]);
  });

  it('that bites its tail is refused, with the unit, in both languages', () => {
    const bitten = [
      { code: 'x', parent: 'y' },
      { code: 'y', parent: 'x' },
    ];
    const words = expect.stringContaining('“x”') as string;
    expect(() => unitTree(bitten)).toThrow(UnitTreeError);
    expect(() => unitTree(bitten)).toThrow(
      expect.objectContaining({ code: 'cycle', unit: 'x', sentence: { vi: words, en: words } }),
    );
    expect(() => unitTree([{ code: 'x', parent: 'x' }])).toThrow(UnitTreeError);
  });
});
