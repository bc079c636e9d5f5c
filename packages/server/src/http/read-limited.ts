import type { Context } from 'hono';

/** A body that was read only as far as it may go. */
export interface LimitedBody {
  /** The whole body, or what came of it before it was found too large. */
  readonly text: string;
  readonly tooLarge: boolean;
}

/** Reads a body of so many bytes at most. */
export async function readLimited(c: Context, most: number): Promise<LimitedBody> {
  const length = Number(c.req.header('Content-Length') ?? Number.NaN);
  // A length that is given is kept to by the protocol; only one that is not has to be counted.
  if (length >= 0 && length <= most) return { text: await c.req.text(), tooLarge: false };
  const stream = c.req.raw.body as ReadableStream<Uint8Array> | null;
  if (!stream) return { text: '', tooLarge: length > most };
  const decoder = new TextDecoder();
  const reader = stream.getReader();
  let size = 0;
  let text = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return { text: text + decoder.decode(), tooLarge: length > most };
    size += value.byteLength;
    text += decoder.decode(value, { stream: true });
    if (size <= most && !(length > most)) continue;
    await reader.cancel();
    return { text, tooLarge: true };
  }
}
