import { defineConfig } from 'rolldown';

/** Only packages from npm stay outside the bundle. */
const isOutside = (id) => !id.startsWith('.') && !id.startsWith('/') && !/^(@jalon|@oxc-project)\//.test(id);

export default defineConfig({
  input: { main: 'src/main.ts', seed: 'src/seed.ts', dev: 'src/dev.ts' },
  platform: 'node',
  tsconfig: 'tsconfig.json',
  external: isOutside,
  output: {
    dir: 'dist',
    format: 'esm',
    sourcemap: true,
    entryFileNames: '[name].js',
    chunkFileNames: '[name].js',
  },
});
