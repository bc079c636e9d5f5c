// How far two pictures are apart, as small drawings that the browser itself makes.

/**
 * 0 for the same, 1 for black against white or pages of a very different length.
 *
 * @param viewer - an open page of puppeteer
 */
export function differenceOf(viewer, stored, taken) {
  const address = (picture) => `data:image/webp;base64,${Buffer.from(picture).toString('base64')}`;
  return viewer.evaluate(
    async (addresses) => {
      const pictures = await Promise.all(
        addresses.map(async (source) => {
          const image = new Image();
          image.src = source;
          await image.decode();
          return image;
        }),
      );
      const [a, b] = pictures;
      // Text that wraps otherwise makes a page a little longer; more than that is another page.
      if (Math.abs(a.height - b.height) > 0.1 * Math.max(a.height, b.height)) return 1;
      const width = 48;
      const height = Math.max(8, Math.round((width * a.height) / a.width));
      const [one, other] = pictures.map((image) => {
        const canvas = new OffscreenCanvas(width, height);
        const context = canvas.getContext('2d');
        context.imageSmoothingQuality = 'high';
        context.drawImage(image, 0, 0, width, height);
        return context.getImageData(0, 0, width, height).data;
      });
      let sum = 0;
      for (let i = 0; i < one.length; i += 1) if (i % 4 < 3) sum += Math.abs(one[i] - other[i]);
      return sum / (width * height * 3 * 255);
    },
    [address(stored), address(taken)],
  );
}
