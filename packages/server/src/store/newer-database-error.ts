/** The database was written by a newer release, whose tables this one does not know. */
export class NewerDatabaseError extends Error {
  override readonly name = 'NewerDatabaseError';

  constructor(found: number, known: number) {
    super(`the database is at step ${found}, this program knows ${known}; use the newer release`);
  }
}
