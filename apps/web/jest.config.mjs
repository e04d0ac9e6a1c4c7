import preset from '../../jest.preset.mjs';

const withMacros = ([, options]) => ['<rootDir>/test/transform.mjs', options];

export default {
  ...preset,
  rootDir: import.meta.dirname,
  testEnvironment: 'jest-fixed-jsdom',
  transform: Object.fromEntries(
    Object.entries(preset.transform).map(([files, how]) => [files, withMacros(how)]),
  ),
  moduleNameMapper: {
    '\\.module\\.css$': '<rootDir>/test/css-module.mjs',
    '\\.css$': '<rootDir>/test/empty.mjs',
  },
  setupFilesAfterEnv: ['<rootDir>/test/setup.mjs'],
  testTimeout: 60_000,
};
