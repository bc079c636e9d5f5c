export function testFiles(root: string): string[];
export function testPages(root: string): string[];
export function importsOf(page: string, text: string): string[];
