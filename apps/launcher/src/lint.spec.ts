import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { z } from 'zod';

const root = path.resolve(import.meta.dirname, '../../..');
const Messages = z.array(z.array(z.object({ ruleId: z.string().nullable(), severity: z.number() })));

/** Texts at the places where they would stand; each line is one that the lint must refuse, and by which rule. */
const REFUSED: [file: string, text: string, rule: string][] = [
  ['libs/domain/src/value/cost.ts', `import fs from 'node:fs'; fs.rmSync('x');`, 'jalon/layers'],
  [
    'libs/domain/src/value/cost.ts',
    `import { Injectable } from '@nestjs/common'; Injectable();`,
    'jalon/layers',
  ],
  [
    'libs/domain/src/value/cost.ts',
    `import { a } from '@jalon/contracts/platform/page'; a();`,
    'jalon/layers',
  ],
  ['libs/domain/src/clients/client.ts', `import { a } from '../use-cases/use-case'; a();`, 'jalon/layers'],
  ['libs/domain/src/platform/text.ts', `import { a } from '../access/roles'; a();`, 'jalon/layers'],
  ['libs/domain/src/value/cost.ts', `export const now = () => Date.now();`, 'no-restricted-syntax'],
  ['libs/domain/src/value/cost.ts', `export const now = () => new Date();`, 'no-restricted-syntax'],
  ['libs/domain/src/value/cost.ts', `export const luck = () => Math.random();`, 'no-restricted-syntax'],
  ['libs/contracts/src/clients/x.operations.ts', `import { a } from 'typeorm'; a();`, 'jalon/layers'],
  ['apps/api/src/platform/mail.ts', `import { a } from '../access/people.service'; a();`, 'jalon/layers'],
  ['apps/api/src/platform/mail.ts', `import { a } from '../app.module'; a();`, 'jalon/layers'],
  [
    'apps/api/src/clients/a.service.ts',
    `import { a } from '../use-cases/use-cases.service'; a();`,
    'jalon/layers',
  ],
  [
    'apps/api/src/use-cases/a.service.ts',
    `import { a } from '../clients/client.entity'; a();`,
    'jalon/layers',
  ],
  [
    'apps/api/src/use-cases/a.service.ts',
    `import { a } from '../clients/clients.module'; a();`,
    'jalon/layers',
  ],
  [
    'apps/api/src/use-cases/a.service.ts',
    `export const a = () => import('../gates/gates.service');`,
    'jalon/layers',
  ],
  ['apps/web/src/ui/pill.tsx', `import { a } from '../platform/session'; a();`, 'jalon/layers'],
  ['apps/web/src/ui/pill.tsx', `import { a } from '../clients/client.page'; a();`, 'jalon/layers'],
  ['apps/web/src/use-cases/a.page.tsx', `import { a } from '../clients/client.page'; a();`, 'jalon/layers'],
  ['apps/web/src/use-cases/a.page.tsx', `import { a } from '../app/router'; a();`, 'jalon/layers'],
  ['apps/web/src/use-cases/a.page.tsx', `import { a } from '@jalon/api/main'; a();`, 'jalon/layers'],
  ['apps/journeys/src/a.journey.ts', `import { a } from '@jalon/web/main'; a();`, 'jalon/layers'],
  ['apps/web/src/nowhere/a.page.tsx', `export const a = 1;`, 'jalon/names'],
  ['libs/domain/src/value/utils.ts', `export const a = 1;`, 'jalon/names'],
  ['libs/domain/src/value/index.ts', `export const a = 1;`, 'jalon/names'],
  ['libs/domain/src/value/cost.ts', `export * from './benefit';`, 'no-restricted-syntax'],
  ['libs/domain/src/value/cost.ts', `export default 1;`, 'import-x/no-default-export'],
  [
    'libs/domain/src/value/cost.ts',
    `export const a = (b: any): unknown => b;`,
    '@typescript-eslint/no-explicit-any',
  ],
  [
    'apps/api/src/clients/a.ts',
    `export const a = (b: unknown) => b as string;`,
    '@typescript-eslint/consistent-type-assertions',
  ],
  [
    'apps/launcher/src/words.ts',
    `import { fail } from './failure'; export const a = fail;`,
    'import-x/no-cycle',
  ],
  ['apps/launcher/src/x.ts', `// eslint-disable-next-line complexity\nexport const a = 1;`, 'jalon/reasons'],
  ['apps/launcher/src/x.ts', `export const a = (b: 1, c: 2, d: 3, e: 4) => [b, c, d, e];`, 'max-params'],
  ['apps/launcher/src/x.ts', 'export const a = 1;\n'.replace('a', 'a'.repeat(130)), 'max-len'],
  [
    'apps/launcher/src/x.ts',
    Array.from({ length: 301 }, (_, n) => `export const a${n} = ${n};`).join('\n'),
    'max-lines',
  ],
];

const PERMITTED: [file: string, text: string][] = [
  [
    'libs/domain/src/use-cases/cost.ts',
    `import { z } from 'zod'; import { a } from '../clients/client'; a(z);`,
  ],
  ['libs/domain/src/value/cost.ts', `export const a = (today: string) => [new Date(today), 'x' as const];`],
  ['apps/api/src/use-cases/a.service.ts', `import { a } from '../clients/clients.service'; a();`],
  ['apps/api/src/use-cases/a.module.ts', `import { a } from '../clients/clients.module'; a();`],
  ['apps/api/src/app.module.ts', `import { a } from './home/home.module'; a();`],
  ['apps/api/src/demonstration/a.ts', `import { a } from '../use-cases/use-cases.service'; a();`],
  ['apps/api/src/platform/a.ts', `export const a = (b: unknown) => b as string;`],
  ['apps/web/src/app/router.tsx', `import { a } from '../clients/clients.routes'; a();`],
  [
    'apps/web/src/use-cases/a.page.tsx',
    `import { a } from '../ui/pill'; import { b } from '@jalon/domain/clients/client'; a(b);`,
  ],
  ['apps/journeys/src/a.journey.ts', `import { a } from '@jalon/contracts/platform/client'; a();`],
];

/** ESLint runs in a process of its own, with the repository's configuration. */
function lint(cases: readonly (readonly [string, string, ...string[]])[]): (string | null)[][] {
  const script = `
    import { ESLint } from 'eslint';
    const eslint = new ESLint({ cwd: ${JSON.stringify(root)} });
    const results = [];
    for (const [filePath, text] of JSON.parse(process.argv[1])) {
      const [result] = await eslint.lintText(text, { filePath: ${JSON.stringify(root)} + '/' + filePath });
      results.push(result.messages.map(({ ruleId, severity }) => ({ ruleId, severity })));
    }
    console.log(JSON.stringify(results));`;
  const told = execFileSync(process.execPath, ['--input-type=module', '-e', script, JSON.stringify(cases)], {
    cwd: root,
    encoding: 'utf8',
  });
  const results = Messages.parse(JSON.parse(told));
  return results.map((messages) =>
    messages.filter(({ severity }) => severity === 2).map(({ ruleId }) => ruleId),
  );
}

describe('the lint', () => {
  const refused = lint(REFUSED);
  const permitted = lint(PERMITTED);

  it.each(REFUSED.map(([file, text, rule], index) => ({ file, rule, text: text.slice(0, 70), index })))(
    'refuses in $file: $text ($rule)',
    ({ rule, index }) => expect(refused[index]).toContain(rule),
  );

  it.each(PERMITTED.map(([file, text], index) => ({ file, text, index })))(
    'permits in $file: $text',
    ({ index }) => expect(permitted[index]).toEqual([]),
  );
});
