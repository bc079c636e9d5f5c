/** The addresses of the workers that are started while something is done. */
export async function startedWorkers(act: () => unknown): Promise<string[]> {
  const started: string[] = [];
  const { Worker } = window;
  window.Worker = class extends Worker {
    constructor(address: string | URL, options?: WorkerOptions) {
      super(address, options);
      started.push(String(address));
    }
  };
  try {
    await act();
  } finally {
    window.Worker = Worker;
  }
  return started;
}
