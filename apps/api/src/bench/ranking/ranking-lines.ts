import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { CRITERIA, RATERS, type RankingCost } from './ranking-cost';

/** What 200 use cases and 10 000 draws may take. Seconds. */
const AIM = 2;

const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(2)} s`;
const line = (what: string, said: string): void => console.log(`    ${what.padEnd(28)}${said}`);

function printSize({ n, draws, ...cost }: RankingCost): void {
  console.log(`ranking of ${n} use cases, 3 axes, ${CRITERIA} criteria, ${RATERS} raters`);
  line('ranked in', `${cost.rank.toFixed(1)} ms  (Pareto fronts ${cost.fronts.toFixed(1)} ms)`);
  line(
    `robustness, ${draws} draws`,
    `${seconds(cost.raters)}${n === 200 ? `  (aim ${AIM})` : ''}, weights alone ${seconds(cost.weights)}; ` +
      `${(cost.size / 1024).toFixed(0)} kB of JSON`,
  );
  if (cost.agreement !== null)
    line('agreement of 8, 10000 draws', `${cost.agreement.toFixed(0)} ms${n === 20 ? '  (aim 100)' : ''}`);
}

/** Prints what a ranking and its robustness cost, in a process of its own. */
export function printRankingLines(): void {
  const program = path.join(import.meta.dirname, 'bench-ranking.js');
  const said = execFileSync(process.execPath, [program], { encoding: 'utf8' });
  const costs: readonly RankingCost[] = JSON.parse(said);
  for (const cost of costs) printSize(cost);
}
