import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

const Secrets = z.object({
  /** Passwords of the three roles of the embedded database. */
  owner: z.string(),
  app: z.string(),
  jobs: z.string(),
  /** Key of sessions and sealed values. */
  secretKey: z.string(),
});
export type Secrets = z.infer<typeof Secrets>;

const secret = (): string => randomBytes(32).toString('base64url');

/** Secrets of this installation, made on first use; the file is for its owner alone (0600). */
export function secretsOf(dataDir: string): Secrets {
  const file = path.join(dataDir, 'secrets.json');
  if (fs.existsSync(file)) return Secrets.parse(JSON.parse(fs.readFileSync(file, 'utf8')));
  const secrets = { owner: secret(), app: secret(), jobs: secret(), secretKey: secret() };
  writeWhole(file, JSON.stringify(secrets, null, 2));
  return secrets;
}

/** Written aside and renamed: a killed start leaves the whole file or none. */
export function writeWhole(file: string, text: string): void {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(`${file}.half`, text, { mode: 0o600 });
  fs.renameSync(`${file}.half`, file);
}
