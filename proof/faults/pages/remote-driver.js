// Where no tool of the browser reaches into the page: the page itself asks what to do next, and answers.
// `globalThis.remote` is where it asks, written in front of this script.
{
  const page = crypto.randomUUID();
  const ask = async (what, body) => {
    const answer = await fetch(`${globalThis.remote}/${what}/${page}`, { method: 'POST', body });
    return answer.text();
  };
  const obey = async () => {
    for (;;) {
      const call = await ask('next', '').catch(() => new Promise((resolve) => setTimeout(resolve, 200, '')));
      if (call === '') continue;
      const { number, method, words } = JSON.parse(call);
      const value = await globalThis.driver[method](...words);
      await ask('done', JSON.stringify({ number, value: value ?? null }));
    }
  };
  void obey();
}
