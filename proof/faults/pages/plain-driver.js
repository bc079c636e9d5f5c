// The form that most pages have: one fetch, and thanks when it says ok.
const button = document.querySelector('#send');
const state = document.querySelector('#state');
const { marker, bytes, worker } = document.body.dataset;

button.addEventListener('click', async () => {
  state.textContent = 'Đang gửi…';
  try {
    const response = await fetch('/collect', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ answer: marker, filler: 'a'.repeat(Number(bytes)) }),
    });
    if (!response.ok) throw new Error(String(response.status));
    state.textContent = 'Đã ghi nhận.';
  } catch {
    state.textContent = 'Không gửi được.';
  }
});

// Workbox's recipe for background sync is a service worker under the same page.
const works = worker === 'yes' && 'serviceWorker' in navigator;
let controlled = !works;
if (works) {
  navigator.serviceWorker.register('/worker.js');
  navigator.serviceWorker.ready.then(async () => {
    if (!navigator.serviceWorker.controller)
      await new Promise((resolve) =>
        navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true }),
      );
    controlled = true;
  });
}

globalThis.driver = {
  ready: () => controlled,
  answer() {},
  send(times = 1) {
    for (let time = 0; time < times; time += 1) button.click();
  },
  shown: () => state.textContent,
  explained: () => '',
  offersFile: () => false,
  kept: async () => 0,
};
