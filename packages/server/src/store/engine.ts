import type { CompiledQuery, Kysely } from 'kysely';
import type { Tables } from './schema.js';

/** What a column may hold in every engine; drivers differ in how they hand over sums. */
type Cell = string | number | bigint | null;

export type Row = Readonly<Record<string, Cell>>;

/** What a statement gave: its rows, and how many rows it wrote. */
export interface Outcome {
  readonly rows: readonly Row[];
  readonly changes: number;
}

/** One connection in the middle of its work. */
export interface Session {
  execute(query: CompiledQuery): Promise<Outcome>;
}

/** A database that speaks the one SQL of the house. */
export interface Engine {
  readonly sql: Kysely<Tables>;
  /** Which of the lanes this process counts in. */
  readonly lane: number;
  /** Runs the work in one transaction; resolves after the durable commit. */
  transaction<T>(work: (session: Session) => Promise<T>): Promise<T>;
  read(query: CompiledQuery): Promise<Outcome>;
  close(): Promise<void>;
}
