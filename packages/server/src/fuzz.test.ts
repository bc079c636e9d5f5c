// Whatever is sent to a described route, the answer is one that is described.
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { adminToken, openApp } from '../test/open-app.js';
import { makeOpenapi } from './http/openapi.js';

type Schema = Readonly<Record<string, unknown>>;

/** Values of a schema, as far as these schemas go. */
function valuesOf(schema: Schema): fc.Arbitrary<unknown> {
  if (Array.isArray(schema.anyOf)) return fc.oneof(...(schema.anyOf as Schema[]).map(valuesOf));
  if (Array.isArray(schema.oneOf)) return fc.oneof(...(schema.oneOf as Schema[]).map(valuesOf));
  if ('const' in schema) return fc.constant(schema.const);
  if (Array.isArray(schema.enum)) return fc.constantFrom(...(schema.enum as unknown[]));
  switch (schema.type) {
    case 'string':
      if (schema.format === 'uuid') return fc.uuid({ version: 4 });
      if (typeof schema.pattern === 'string')
        return fc.oneof(fc.stringMatching(new RegExp(schema.pattern)), fc.string());
      return fc.oneof(
        fc.constantFrom('quick', 'one-stop', '01', 'overall', 'mediation-cases', '2026', '2026-05'),
        fc.string({ unit: 'binary' }),
      );
    case 'integer':
      return fc.oneof(fc.constantFrom(0, 1, 5), fc.integer());
    case 'number':
      return fc.oneof(fc.constantFrom(0, 1, 5), fc.double());
    case 'boolean':
      return fc.boolean();
    case 'array':
      return fc.array(valuesOf((schema.items ?? {}) as Schema), { maxLength: 4 });
    case 'object': {
      const properties = Object.entries((schema.properties ?? {}) as Record<string, Schema>);
      if (properties.length === 0) {
        return fc.dictionary(
          fc.oneof(fc.constantFrom('overall', '__proto__'), fc.string()),
          valuesOf((schema.additionalProperties || {}) as Schema),
          { maxKeys: 3 },
        );
      }
      return fc.record(Object.fromEntries(properties.map(([name, inner]) => [name, valuesOf(inner)])), {
        requiredKeys: (schema.required ?? []) as string[],
      });
    }
    default:
      return fc.jsonValue();
  }
}

/** Mostly what the schema asks for, else something near it or nothing like it. */
const bodiesOf = (schema: Schema): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 4, arbitrary: valuesOf(schema).map((value) => JSON.stringify(value) ?? '') },
    {
      weight: 2,
      arbitrary: fc
        .tuple(valuesOf(schema), fc.string(), fc.jsonValue())
        .map(([value, key, more]) => JSON.stringify({ ...(value as object), [key]: more })),
    },
    { weight: 1, arbitrary: fc.json() },
    { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
  );

interface Operation {
  readonly parameters?: readonly { readonly name: string; readonly in: string }[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> };
  readonly responses: Readonly<Record<string, unknown>>;
}

const operations = Object.entries(
  makeOpenapi().paths as Readonly<Record<string, Readonly<Record<string, Operation>>>>,
).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => [`${method.toUpperCase()} ${path}`, operation] as const),
);

describe('the described interface', () => {
  const { app } = openApp();
  const words = fc.oneof(
    fc.constantFrom(
      'quick',
      '01',
      '2026',
      '2026-05-17',
      'mediation-success-rate',
      'satisfaction-rate',
      '1',
      'en',
      'year',
      'overall',
    ),
    fc.string({ unit: 'binary', maxLength: 20 }),
  );

  it.each(operations)(
    '%s',
    async (name, operation) => {
      vi.spyOn(console, 'error').mockImplementation(() => undefined);
      const [method = '', path = ''] = name.split(' ');
      const parameters = operation.parameters ?? [];
      const schema = Object.values(operation.requestBody?.content ?? {})[0]?.schema;
      await fc.assert(
        fc.asyncProperty(
          fc.record(Object.fromEntries(parameters.map((parameter) => [parameter.name, words])), {
            requiredKeys: parameters.filter((parameter) => parameter.in === 'path').map((parameter) => parameter.name),
          }),
          schema ? bodiesOf(schema) : fc.constant(undefined),
          async (given, body) => {
            // An empty path segment is another address.
            const address = path.replace(/\{(\w+)\}/g, (_, key: string) => encodeWord(given[key] ?? '') || 'x');
            const search = new URLSearchParams(
              parameters.flatMap((parameter) =>
                parameter.in === 'query' && given[parameter.name] !== undefined
                  ? [[parameter.name, given[parameter.name] ?? '']]
                  : [],
              ),
            );
            const response = await app.request(`${address}?${search.toString()}`, {
              method,
              headers: { Authorization: `Bearer ${adminToken}` },
              ...(body === undefined ? {} : { body }),
            });
            const text = await response.text();
            if (response.status === 404 && text.includes('"not-found"') && /\/(\.|%2E)/i.test(address)) return;
            expect(Object.keys(operation.responses), `${address} ${search.toString()} ${body ?? ''} ${text}`).toContain(
              String(response.status),
            );
            expect(response.status).toBeLessThan(500);
            type Told = { pointer: string; code: string; message: string }[];
            const json = JSON.parse(text) as { problems?: Told; refused?: Told };
            const problems = json.problems ?? json.refused ?? [];
            if (response.status < 400 || response.status === 409) return;
            expect(problems.length).toBeGreaterThan(0);
            for (const { pointer, code, message } of problems) {
              expect(pointer).toMatch(/^(\/.*)?$/su);
              expect(code).not.toBe('');
              expect(message).not.toBe('');
            }
          },
        ),
        { numRuns: 80 },
      );
    },
    60_000,
  );
});

// Half of a character has no place in an address.
function encodeWord(word: string): string {
  return encodeURIComponent(Buffer.from(word).toString());
}
