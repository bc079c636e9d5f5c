import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';

export default defineConfig({
  // Tags with this beginning are elements of the browser, not components of Vue.
  plugins: [vue({ template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('danvan-') } } })],
  // Answers go to `npx danvan serve`, which listens beside the development server.
  server: { proxy: { '/v1': 'http://127.0.0.1:8080' } },
});
