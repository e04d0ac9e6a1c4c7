import { lingui } from '@lingui/vite-plugin';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const inModules = (names) => new RegExp(`node_modules[\\\\/](${names})[\\\\/]`);

/** What every screen needs stands in a few long-lived files; the rest is cut per screen. */
const groups = [
  { name: 'react', test: inModules('react|react-dom|scheduler') },
  {
    name: 'house',
    test: inModules(
      '@tanstack[\\\\/](react-query|query-core|react-router|router-core|history|react-store|store)|@lingui|zod',
    ),
  },
  {
    name: 'shared',
    test: new RegExp(
      [
        'libs[\\\\/](contracts|domain)[\\\\/]',
        'lucide-react',
        'web[\\\\/]src[\\\\/]ui[\\\\/](content|feedback|layout|menu)[\\\\/]',
        'web[\\\\/]src[\\\\/]ui[\\\\/]actions[\\\\/](button|icon-button|action-menu)',
        'web[\\\\/]src[\\\\/]platform[\\\\/](?!forms|drafts)',
      ].join('|'),
    ),
    minShareCount: 3,
  },
  { name: 'words-fr', test: /locales[\\/]fr\.po/ },
  { name: 'words-en', test: /locales[\\/]en\.po/ },
];

/** The frame and the first list are on their way before the entry has been read. */
const FIRST = /app\/shell\/shell\.tsx$|use-cases\/use-case-list\.page\.tsx$/;

const preloadFirstScreen = {
  name: 'preload-first-screen',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: (_, { bundle }) =>
      Object.values(bundle ?? {})
        .filter((chunk) => FIRST.test(chunk.facadeModuleId ?? ''))
        .map(({ fileName }) => ({
          tag: 'link',
          attrs: { rel: 'modulepreload', href: `/${fileName}` },
          injectTo: 'head',
        })),
  },
};

export default defineConfig({
  root: import.meta.dirname,
  plugins: [
    react({ babel: { plugins: ['@lingui/babel-plugin-lingui-macro'] } }),
    lingui(),
    preloadFirstScreen,
  ],
  server: { proxy: { '/api': process.env.API_URL ?? 'http://127.0.0.1:3000' } },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2022',
    manifest: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: { output: { codeSplitting: { groups } } },
  },
});
