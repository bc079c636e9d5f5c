// What it costs a page in headless Chromium to draw something: the time that passes, and that of its main thread.

/**
 * @param browser an open one of puppeteer
 * @param start address where the turn begins: a page of the same origin, so that the same process draws what follows
 * @param work what is done, given the page; until it returns counts
 * @returns milliseconds that passed, and milliseconds of the main thread's processor time
 */
export async function timeDrawing(browser, start, work) {
  // A context of its own: nothing is in the cache, as with whoever comes for the first time.
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    const faults = [];
    page.on('pageerror', (error) => faults.push(error.message));
    await page.setViewport({ width: 1200, height: 900 });
    await page.goto(start);
    const session = await page.createCDPSession();
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    const spent = async () => {
      const { metrics } = await session.send('Performance.getMetrics');
      return metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
    };
    const before = await spent();
    const begun = performance.now();
    await work(page);
    const wall = performance.now() - begun;
    const cpu = (await spent()) - before;
    if (faults.length > 0) throw new Error(`The page said: ${faults.join('; ')}`);
    return { wall, cpu };
  } finally {
    await context.close();
  }
}

/** Waits, in the page, until a board has drawn that many cards and the browser has shown them. */
export async function boardDrawn(count) {
  const cards = () => [
    ...(document.querySelector('danvan-kpi-board')?.shadowRoot?.querySelectorAll('danvan-kpi-card') ?? []),
  ];
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  while (cards().length < count) await new Promise((resolve) => setTimeout(resolve, 4));
  await Promise.all(cards().map((card) => card.updateComplete));
  for (const card of cards()) if (!card.shadowRoot?.querySelector('[part~="card"]')) throw new Error('an empty card');
  await frame();
  await frame();
}
