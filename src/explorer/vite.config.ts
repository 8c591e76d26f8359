import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const HERE = dirname(fileURLToPath(import.meta.url));

/** The service serves `dist/explorer` at `/`; in development, Vite does and hands `/graphql` on to a running service. */
export default defineConfig({
  root: HERE,
  base: './',
  publicDir: join(HERE, 'generated/public'),
  plugins: [react()],
  build: {
    outDir: join(HERE, '../../dist/explorer'),
    emptyOutDir: true,
    // A strict content security policy has no `data:`: every asset is a file.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: 'es2022',
    reportCompressedSize: false,
    chunkSizeWarningLimit: 600,
  },
  worker: { format: 'es' },
  server: { host: '127.0.0.1', proxy: { '/graphql': { target: process.env.ENTENTE_URL ?? 'http://127.0.0.1:4000' } } },
});
