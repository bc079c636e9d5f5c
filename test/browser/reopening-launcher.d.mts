export interface Launcher {
  initialize(config: unknown): Promise<void>;
  startSession(id: string, url: string): Promise<void>;
  isActive(id: string): boolean;
  stopSession(id: string): Promise<object>;
  stop(): Promise<void>;
}

export function reopeningLauncher(options: {
  name: string;
  start: () => Promise<{ launcher: Launcher; end: () => void }>;
  pages: { hasBegun: (id: string) => boolean; fileOf: (id: string) => string };
  limit: number;
  attempts?: number;
  say?: (text: string) => void;
}): Launcher & { name: string };
