/** `danvan-spoken`: what Chromium gives to a screen reader, whole; the other engines' drivers do not show theirs. */
export function spokenPlugin() {
  return {
    name: 'danvan-spoken',
    async executeCommand({ command, session }) {
      if (command !== 'danvan-spoken') return undefined;
      if (session.browser.name !== 'chromium') return { done: false };
      const page = session.browser.getPage(session.id);
      return { done: true, root: await page.accessibility.snapshot({ interestingOnly: false }) };
    },
  };
}
