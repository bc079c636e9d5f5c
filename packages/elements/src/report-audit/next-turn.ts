/** Milliseconds that work may take before the page has its turn: half a frame. */
export const oneTurn = 8;

/** Lets the page draw and answer its reader. Unlike a timer it does not sleep, nor wait in a tab behind others. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
