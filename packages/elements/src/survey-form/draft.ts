import type { Answers } from '@danvan/core/surveys/plain';

const day = 86_400_000;

/** What has been answered and not yet sent, for a reload or a slipped finger; at most a day old. */
export interface DraftKeeper {
  load(): Answers;
  save(answers: Answers): void;
  clear(): void;
}

/** Keeps the draft of one form of one unit in this tab. */
export function draftKeeper(key: string): DraftKeeper {
  const name = `danvan-draft:${key}`;
  return {
    load() {
      try {
        const { at, answers } = JSON.parse(sessionStorage.getItem(name) ?? '{}') as { at?: number; answers?: Answers };
        return at !== undefined && Date.now() - at < day && answers ? answers : {};
      } catch {
        return {};
      }
    },
    save(answers) {
      try {
        sessionStorage.setItem(name, JSON.stringify({ at: Date.now(), answers }));
      } catch {
        // Storage may be forbidden or full; the form works without a draft.
      }
    },
    clear() {
      try {
        sessionStorage.removeItem(name);
      } catch {
        // As above.
      }
    },
  };
}
