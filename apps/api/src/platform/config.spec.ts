import { readConfig } from './config';

const env = {
  DATABASE_URL: 'postgres://jalon_app@localhost/jalon',
  SECRET_KEY: 'a key for tests that is long enough',
  EMBEDDED: 'true',
};

/** Whoever reads the outbox gets into every account: it is for the person at the keyboard alone. */
describe('mail stays at home', () => {
  it.each([
    [{}, true],
    [{ PUBLIC_URL: 'http://localhost:3000' }, true],
    [{ PUBLIC_URL: 'http://127.0.0.1:3000' }, true],
    [{ PUBLIC_URL: 'http://[::1]:3000' }, true],
    [{ PUBLIC_URL: 'https://jalon.example' }, false],
    [{ PUBLIC_URL: 'http://192.168.1.4:3000' }, false],
    [{ HOST: '0.0.0.0' }, false],
    [{ EMBEDDED: 'false' }, false],
    [{ SMTP_URL: 'smtp://localhost' }, false],
  ])('%j: %s', (more, keepsMail) => expect(readConfig({ ...env, ...more }).keepsMail).toBe(keepsMail));
});
