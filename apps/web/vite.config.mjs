import { lingui } from '@lingui/vite-plugin';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { withoutJsonSchema, withoutServerWords } from './lighter.mjs';

const inModules = (names) => new RegExp(`node_modules[\\\\/](${names})[\\\\/]`);

/** Contexts and parts of contexts that no first screen speaks of: cut with the screens that do. */
const LATER = [
  'imports',
  'journal',
  'jobs',
  'organisation',
  'intake',
  'scoring',
  'portfolio',
  'lifecycle',
  'projects',
  'kpis',
  'gates',
  'statistics',
  'discussion[\\\\/](comments|attachments?|tasks?|media-types)',
  'access[\\\\/](credentials|(sign|invitation|token)\\w*)',
  'use-cases[\\\\/](bulk|catalogue|duplicates?|merg\\w+|similar|visits?|matrix)',
].join('|');

/** As in `platform/words/catalogues.ts`: what the first screen speaks of, what the pages of deciding do, the rest. */
const FIRST_WORDS = 'app|clients|discussion|home|platform|ui|use-cases|views';
const DECIDING_WORDS = 'intake|portfolio|scoring';
const CARRYING_WORDS = 'gates|kpis|lifecycle|projects';
const wordsOf = (folders, language) =>
  new RegExp(`src[\\\\/]${folders}[\\\\/]locales[\\\\/]${language}\\.po`);

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
        `libs[\\\\/](contracts|domain)[\\\\/]src[\\\\/](?!(${LATER})[\\\\/.-])`,
        'lucide-react',
        'web[\\\\/]src[\\\\/]ui[\\\\/](content|feedback|layout|menu)[\\\\/]',
        'web[\\\\/]src[\\\\/]ui[\\\\/]actions[\\\\/](button|icon-button|action-menu)',
        'web[\\\\/]src[\\\\/]platform[\\\\/](?!forms|drafts|routing[\\\\/](import|later))',
      ].join('|'),
    ),
    minShareCount: 3,
  },
  ...['fr', 'en'].flatMap((language) => [
    { name: `words-${language}`, test: wordsOf(`(?:${FIRST_WORDS})`, language) },
    { name: `words-${language}-deciding`, test: wordsOf(`(?:${DECIDING_WORDS})`, language) },
    { name: `words-${language}-carrying`, test: wordsOf(`(?:${CARRYING_WORDS})`, language) },
    { name: `words-${language}-of-others`, test: wordsOf('[a-z-]+', language) },
  ]),
];

/** The frame and the first page are on their way before the entry has been read. */
const FIRST = /app\/shell\/shell\.tsx$|app\/composed\/home-with-words\.tsx$/;

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
    react({ babel: { plugins: ['@lingui/babel-plugin-lingui-macro', withoutServerWords] } }),
    lingui(),
    preloadFirstScreen,
    withoutJsonSchema,
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
