/** Ours is bundled, everything from npm stays outside. `@oxc-project/runtime` is the compiler's own and goes inside. */
const isOurs = (id) => id.startsWith('.') || id.startsWith('/') || /^(@jalon|@oxc-project)\//.test(id);

const output = {
  dir: 'dist',
  format: 'esm',
  sourcemap: true,
  entryFileNames: '[name].js',
  chunkFileNames: 'chunks/[name].js',
  keepNames: true,
};

const programs = {
  input: {
    main: 'src/main.ts',
    migrate: 'src/migrate.ts',
    openapi: 'src/openapi.ts',
    seed: 'src/seed.ts',
    bench: 'src/bench.ts',
    'bench-bare': 'src/bench-bare.ts',
    'bench-reading': 'src/bench-reading.ts',
    'bench-import': 'src/bench-import.ts',
    'bench-ranking': 'src/bench-ranking.ts',
    'bench-measurements': 'src/bench-measurements.ts',
    'bench-gates': 'src/bench-gates.ts',
  },
  platform: 'node',
  tsconfig: 'tsconfig.json',
  external: (id) => !isOurs(id),
  output,
};

/** A thread for each file that is read: in one piece, with what it uses of npm, it starts in half the time. */
const importWorker = {
  input: { 'import-worker': 'src/platform/imports/reading/worker/import-worker.ts' },
  platform: 'node',
  tsconfig: 'tsconfig.json',
  external: /^node:/,
  output,
};

/** A thread for each simulation that the server runs. */
const robustnessWorker = {
  ...importWorker,
  input: { 'robustness-worker': 'src/portfolio/robustness/robustness-worker.ts' },
};

export default [programs, importWorker, robustnessWorker];
