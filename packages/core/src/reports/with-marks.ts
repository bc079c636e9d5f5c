// A text that was typed without marks, with the marks of words that leave no
// doubt: rules that ask for "còn" or "mỗi" find them there, too.
import { changedFigure } from './changed-figure.js';
import { changeOf } from './change-of.js';
import type { Figure, Scene } from './figure.js';
import { markedWords } from './lexicon/marked-words.js';
import { nounOf } from './noun-of.js';
import { wordPattern } from './plain-letters.js';
import { withoutMarks } from './plain-words.js';

/** The scene with its words as they are spelt with marks, letter for letter in place; the mentions stay as they are. */
export function withMarks(scene: Scene): Scene {
  const figures: Figure[] = [];
  for (const figure of scene.figures) {
    const unit = figure.kind === 'period' && figure.unit === 'nam' ? 'năm' : mark(figure.unit);
    const [before, lead, after] = [mark(figure.before), mark(figure.lead), mark(figure.after)];
    const marked: Writable = changedFigure(figure, { unit, noun: nounOf(unit), before, lead, after });
    marked.change = changeOf(marked, figures, true) ?? figure.change;
    figures.push(marked);
  }
  // Spelt out, as the scene is: one kind of object for all rules.
  return {
    typed: scene.typed,
    text: inCase(mark(scene.text.toLowerCase()), scene.text),
    plain: mark(scene.plain),
    uneven: scene.uneven,
    mentions: scene.mentions,
    sentences: scene.sentences,
    figures,
    former: figures.map(() => undefined),
    unmarked: scene.unmarked,
  };
}

type Writable = { -readonly [Key in keyof Figure]: Figure[Key] };

interface Spellings {
  readonly pattern: RegExp;
  readonly marked: ReadonlyMap<string, string>;
}

let known: Spellings | undefined;

// Made when the first text without marks is read.
function spellings(): Spellings {
  const marked = new Map(markedWords.map((words) => [withoutMarks(words), words]));
  const longest = [...marked.keys()].sort((a, b) => b.length - a.length);
  const pattern = wordPattern(new RegExp(`(^|[^\\p{L}])(${longest.join('|')})(?!\\p{L})`, 'gu'));
  return (known ??= { pattern, marked });
}

function mark(words: string): string {
  const { pattern, marked } = known ?? spellings();
  return words.replace(pattern, (_, edge: string, plain: string) => edge + (marked.get(plain) ?? plain));
}

function inCase(marked: string, text: string): string {
  if (marked.length !== text.length) return text;
  let cased = '';
  for (let at = 0; at < text.length; at += 1) {
    const letter = marked.charAt(at);
    cased += text.charAt(at) === text.charAt(at).toLowerCase() ? letter : letter.toUpperCase();
  }
  return cased;
}
