import { expect, it } from 'vitest';
import { htmlBlocks } from './html-blocks.js';

it('a table with more cells than a call takes arguments', () => {
  const rows = `<tr>${'<td>1'.repeat(50)}`.repeat(3000);
  expect(htmlBlocks(`<table>${rows}</table>`)).toHaveLength(3000);
});

it('tables in tables, very deep', () => {
  expect(htmlBlocks(`${'<table><tr><td>'.repeat(2000)}96`)).toEqual([{ kind: 'paragraph', text: '96' }]);
});
