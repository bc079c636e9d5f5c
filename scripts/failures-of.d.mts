export function failuresOfVitest(report: object, root: string): string[];
export function failuresOfSessions(sessions: Iterable<object>, root: string): string[];
export function failuresOfOutput(output: string): string[];
export function failureLines(steps: { name: string; failures: string[] }[], most?: number): string[];
