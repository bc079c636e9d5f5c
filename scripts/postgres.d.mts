/** The folder with `initdb` and `postgres`; `undefined` where there is none. */
export function findPostgres(): string | undefined;
