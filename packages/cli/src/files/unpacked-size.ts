const endMark = 0x06054b50;
const entryMark = 0x02014b50;
const endLength = 22;
const entryLength = 46;
/** Room for a comment behind the list of files. */
const longestTail = 65_557;

/**
 * What the files of a zip archive unpack to, in bytes, by its own list.
 *
 * @returns `undefined` when there is no such list
 */
export function unpackedSize(bytes: Uint8Array): number | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const end = endOf(view);
  if (end === undefined) return undefined;
  let size = 0;
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    if (at + entryLength > view.byteLength || view.getUint32(at, true) !== entryMark) return undefined;
    size += view.getUint32(at + 24, true);
    at += entryLength + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return size;
}

function endOf(view: DataView): number | undefined {
  for (let at = view.byteLength - endLength; at >= 0 && at > view.byteLength - longestTail; at -= 1) {
    if (view.getUint32(at, true) === endMark) return at;
  }
  return undefined;
}
