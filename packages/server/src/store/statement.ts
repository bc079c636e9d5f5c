import type { CompiledQuery } from 'kysely';

interface Hole {
  readonly hole: string;
}

/** Values of a statement by the names of its holes. */
export type Values<Name extends string> = Readonly<Record<Name, string | number | null>>;

/**
 * Compiles a statement once and fills in its values at every use: building
 * the SQL anew would take longer than running it.
 *
 * @param make - builds the statement with a hole for each value
 */
export function statement<Name extends string>(
  make: (hole: (name: Name) => never) => { compile: () => CompiledQuery },
): (values: Values<Name>) => CompiledQuery {
  // The builder passes parameters through unread, whatever type a column declares.
  const compiled = make((name) => ({ hole: name }) as never).compile();
  const isHole = (parameter: unknown): parameter is Hole =>
    typeof parameter === 'object' && parameter !== null && 'hole' in parameter;
  return (values) => ({
    ...compiled,
    parameters: compiled.parameters.map((parameter) =>
      isHole(parameter) ? values[parameter.hole as Name] : parameter,
    ),
  });
}
