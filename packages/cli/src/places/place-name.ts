import type { Lang } from '@danvan/core';
import { cliMessages, fill } from '../cli-messages.js';
import type { FileKind } from '../files/report-document.js';
import type { Place } from './place.js';

/** A place in words: lines of a text file, else paragraphs and sentences; cells of a table in both. */
export function placeName(place: Place, kind: FileKind, lang: Lang): string {
  const messages = cliMessages[lang];
  if ('table' in place) return fill(messages.cell, { ...place });
  return kind === 'text' ? fill(messages.line, { line: place.line }) : fill(messages.paragraph, { ...place });
}
