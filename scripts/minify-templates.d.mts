export function minifyTemplates(folder: string): void;
export function minified(code: string): string;
