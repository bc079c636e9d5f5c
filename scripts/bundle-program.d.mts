interface ProgramFile {
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly imports: readonly { readonly path: string; readonly kind: string; readonly external?: boolean }[];
  readonly entryPoint?: string;
}

export function bundleProgram(folder: string): Promise<Readonly<Record<string, ProgramFile>>>;
