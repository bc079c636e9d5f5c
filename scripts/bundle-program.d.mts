export function bundleProgram(outfile: string): Promise<void>;
