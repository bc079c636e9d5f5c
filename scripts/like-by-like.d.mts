export function bundleEntry(folder: string, built: boolean): string;
