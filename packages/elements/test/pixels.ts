import { executeServerCommand } from '@web/test-runner-commands';

/** What stands on the screen inside a box of the page, pixel by pixel; `undefined` where the driver takes no pictures. */
export async function pixelsIn({ x, y, width, height }: DOMRect): Promise<ImageData | undefined> {
  const { done, png = '' } = await executeServerCommand<{ done: boolean; png?: string }, object>('danvan-picture', {});
  if (!done) return undefined;
  const bytes = Uint8Array.from(atob(png), (letter) => letter.charCodeAt(0));
  const picture = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
  const scale = picture.width / innerWidth;
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  const context = canvas.getContext('2d') as CanvasRenderingContext2D;
  context.drawImage(picture, -Math.round(x * scale), -Math.round(y * scale));
  return context.getImageData(0, 0, canvas.width, canvas.height);
}

// One page drawn twice differs now and then by less at the rim of a rounded corner; nobody sees it.
const noise = 40;

/** How many pixels of two pictures of one size are not the same. */
export function differingPixels(one: ImageData, other: ImageData): number {
  if (one.width !== other.width || one.height !== other.height) return Infinity;
  let count = 0;
  for (let at = 0; at < one.data.length; at += 4) {
    let apart = 0;
    for (let part = at; part < at + 3; part += 1) apart += Math.abs((one.data[part] ?? 0) - (other.data[part] ?? 0));
    if (apart > noise) count += 1;
  }
  return count;
}

/** How many colours a picture has: an empty one has one. */
export function coloursOf({ data }: ImageData): number {
  return new Set(new Uint32Array(data.buffer)).size;
}
