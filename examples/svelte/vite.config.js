import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [svelte()],
  // Answers go to `npx danvan serve`, which listens beside the development server.
  server: { proxy: { '/v1': 'http://127.0.0.1:8080' } },
});
