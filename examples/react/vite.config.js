import { defineConfig } from 'vite';

export default defineConfig({
  // Answers go to `npx danvan serve`, which listens beside the development server.
  server: { proxy: { '/v1': 'http://127.0.0.1:8080' } },
});
