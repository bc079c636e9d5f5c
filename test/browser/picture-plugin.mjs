/** `danvan-picture`: what the window shows, as a PNG in base64; WebKitGTK's driver cannot take one of a screen that is drawn in software. */
export function picturePlugin() {
  return {
    name: 'danvan-picture',
    async executeCommand({ command, session }) {
      if (command !== 'danvan-picture') return undefined;
      if (session.browser.name === 'webkit') return { done: false };
      const page = session.browser.getPage(session.id);
      // A whole page would first be stretched, and drawn anew.
      return { done: true, png: await page.screenshot({ encoding: 'base64', captureBeyondViewport: false }) };
    },
  };
}
