import { defineConfig } from '@playwright/test';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { journeysOf } from './src/house/place';
import type { Reader } from './src/reader';

const CHROMIUM = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';
const QUIET_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const DESKTOP = { viewport: { width: 1440, height: 900 } };
const PHONE = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };
const FRENCH = { locale: 'fr-FR', language: 'fr' } as const;
const ENGLISH = { locale: 'en-GB', language: 'en' } as const;

/** Journeys in both languages, both themes and both sizes, long ones at fewer places; one product for the whole run. */
export default defineConfig<Reader>({
  testDir: 'src',
  testMatch: '*.journey.ts',
  globalSetup: './src/house/global-setup.ts',
  outputDir: path.join(tmpdir(), 'jalon-journeys'),
  fullyParallel: true,
  forbidOnly: process.env['CI'] !== undefined,
  workers: 2,
  timeout: 300_000,
  expect: { timeout: 20_000 },
  use: {
    timezoneId: 'Europe/Paris',
    trace: 'retain-on-failure',
    actionTimeout: 20_000,
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: { args: QUIET_FLAGS, ...(existsSync(CHROMIUM) && { executablePath: CHROMIUM }) },
  },
  projects: [
    {
      name: 'desktop fr light',
      grep: journeysOf('desktop-fr'),
      use: { ...DESKTOP, ...FRENCH, colorScheme: 'light' },
    },
    {
      name: 'desktop en dark',
      grep: journeysOf('desktop-en'),
      use: { ...DESKTOP, ...ENGLISH, colorScheme: 'dark' },
    },
    {
      name: 'phone fr dark',
      grep: journeysOf('phone-fr'),
      use: { ...PHONE, ...FRENCH, colorScheme: 'dark' },
    },
    {
      name: 'phone en light',
      grep: journeysOf('phone-en'),
      use: { ...PHONE, ...ENGLISH, colorScheme: 'light' },
    },
  ],
});
