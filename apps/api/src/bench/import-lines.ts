import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import type { ImportCost, StepCost } from './import-workbook';
import { setBenchStage } from './stage';

const REAL = '2024_consolidated_ai_inventory_raw_v2.csv';
/** Beside the repository, where it is given. */
const PLACE = path.resolve(import.meta.dirname, '../../../../shared/data/us-federal-ai-inventory', REAL);

const STEPS = [
  ['read', 'handed in and read'],
  ['check', 'dry run'],
  ['commit', 'commit'],
  ['again', 'dry run of the same file'],
] as const;

const line = (name: string, { seconds, work, block, turn }: StepCost, rows: number): string =>
  `    ${name.padEnd(28)}${(rows / seconds).toFixed(0)} rows/s  (${seconds.toFixed(1)} s, ${work.toFixed(1)} s of work; ` +
  `longest block ${block.toFixed(0)} ms, of which computed ${turn?.toFixed(0) ?? '?'} ms, aim 50)`;

/** Prints what an import costs from the file to the register, in a process of its own over a database of its own. */
export async function printImportLines(file: string, isSuggested: boolean): Promise<void> {
  const stage = await setBenchStage();
  try {
    const program = path.join(import.meta.dirname, 'bench-import.js');
    const args = [program, file, isSuggested ? 'suggested' : 'plain'];
    const env = { ...process.env, ...stage.env };
    const said = execFileSync(process.execPath, args, { encoding: 'utf8', env, maxBuffer: 1e8 });
    const cost: ImportCost = JSON.parse(said.trim().split('\n').at(-1) ?? '');
    console.log(
      `import of ${path.basename(file)}: ${cost.rows} rows, ${cost.applied} applied, ${cost.same} the same`,
    );
    for (const [step, name] of STEPS) console.log(line(name, cost.steps[step], cost.rows));
    const { read, check, commit } = cost.steps;
    const whole = read.seconds + check.seconds + commit.seconds;
    console.log(
      `    from handed in to committed ${whole.toFixed(1)} s; peak memory ${cost.peak.toFixed(0)} MB`,
    );
  } finally {
    await stage.strike();
  }
}

/** The published register of a government, where it is there. */
export async function printRealImport(): Promise<void> {
  if (existsSync(PLACE)) await printImportLines(PLACE, true);
  else console.log(`import of the published register: not there (${PLACE})`);
}
