import type { FieldValues } from '@jalon/domain/imports/field';
import { rowReader } from '@jalon/domain/imports/rows/row-reader';
import type { RowReason } from '@jalon/domain/imports/verdict';
import { Injectable } from '@nestjs/common';
import { ask } from '../../database/ask';
import type { ImportKind, LikelyRow } from '../kinds/import-kind';
import { fieldsOf } from '../kinds/fields-of';
import { ImportKinds } from '../kinds/import-kinds';
import { AT_REST, RunStore } from '../runs/run-store';
import {
  addReasons,
  CHUNK,
  countsOf,
  forgetGone,
  type Judgement,
  type Remark,
  stagedAfter,
  writeJudgements,
} from '../rows/row-table';
import { directoryFor } from './directory';
import { judgeGone } from './gone-rows';
import { Identities } from './identities';
import { type Bench, judgeRows, textIn } from './judging';
import type { Step, Task } from '../work/task';

/** Rows of figures are short: so many are seen at once. */
const SEEN = 400;
/** How much of a long text is compared to find likely duplicates. */
const BODY = 600;
/** Comparing tens of thousands of rows takes longer than a transaction may idle. */
const PATIENT = `SET LOCAL idle_in_transaction_session_timeout TO '15min'`;

/** From this likeness on, a row is held to be in the register already, unless a person says otherwise. */
const SURE = 0.85;

/** Of the likely duplicates of one row, how many are told. */
const MOST_LIKELY = 3;

interface NewRow {
  readonly rank: number;
  readonly values: FieldValues;
}

/** Checks every row of a file against the register, and applies nothing: the dry run. */
@Injectable()
export class Checking implements Step {
  constructor(
    private readonly runs: RunStore,
    private readonly kinds: ImportKinds,
  ) {}

  async work(task: Task): Promise<void> {
    const { run, actor, inWork, inBatch } = task;
    const bench = await inWork(() => this.bench(task));
    await inBatch(() => forgetGone(run));
    const made = await this.judge(bench, task);
    const repeated = bench.identities.repeated();
    await inBatch(() => addReasons(run, repeated, ['changed']));
    if (!bench.look && run.mapping?.identity.by !== 'none') await judgeGone(bench, task, run.rowCount);
    await this.tellLikely(bench, task, made);
    await task.watch.look(run.rowCount, run.rowCount);
    await inWork(async () => {
      const held = await this.runs.holdAt(actor, run, ['checking']);
      await this.runs.turn(held, { ...AT_REST, ...(await countsOf(run)), state: 'checked' });
    });
  }

  private async bench({ run, actor }: Task): Promise<Bench> {
    const kind = this.kinds.get(actor, run.kind);
    const { mapping, inspection } = run;
    if (!mapping) throw new Error('A run is checked by its mapping');
    const directory = await directoryFor(actor, this.kinds);
    const fields = await fieldsOf(actor, kind, run);
    const read = rowReader(mapping, { fields, columns: inspection.columns, directory });
    const look = (await kind.own?.look(actor, run)) ?? null;
    const identities = new Identities(look ? { by: 'none' } : mapping.identity);
    return { run, kind, actor, fields, read, look, identities, taken: new Set() };
  }

  /** Rows that would be new and are like something else: told; one that is all but the same waits to be ticked. */
  private async tellLikely({ kind }: Bench, task: Task, made: readonly NewRow[]): Promise<void> {
    const { run, actor, inWork, inBatch } = task;
    if (!kind.likely || made.length === 0) return;
    const found = await inWork(async () => {
      await ask(PATIENT);
      return (await kind.likely?.(actor, made)) ?? new Map<number, Likely>();
    });
    const field = kind.alike?.title ?? null;
    const remarksOf = (rows: readonly (readonly [number, Likely])[]) =>
      rows.map(([rank, likely]) => remarkOf(field, rank, likely));
    const isSure = ([, likely]: readonly [number, Likely]) =>
      likely.some(({ score, isInRegister }) => isInRegister && score >= SURE);
    await inBatch(() => addReasons(run, remarksOf([...found].filter((row) => !isSure(row)))));
    await inBatch(() => addReasons(run, remarksOf([...found].filter(isSure)), ['new']));
  }

  /** All rows of the file, some at a time; those that would be new are compared with one another in the end. */
  private async judge(bench: Bench, { run, watch, inBatch }: Task): Promise<readonly NewRow[]> {
    const made: NewRow[] = [];
    for (let last = 0; ;) {
      const judged = await inBatch(async () => {
        const rows = await judgeRows(bench, await stagedAfter(run, last, bench.look ? SEEN : CHUNK));
        if (rows.length > 0) await writeJudgements(run, rows);
        return rows;
      });
      if (bench.kind.likely) made.push(...judged.filter(isNew).map((row) => toCompare(bench.kind, row)));
      last = judged.at(-1)?.rank ?? last;
      await watch.step(last, run.rowCount);
      if (judged.length === 0) return made;
    }
  }
}

const isNew = ({ verdict }: Judgement): boolean => verdict === 'new';

const toCompare = ({ alike }: ImportKind, { rank, values }: Judgement): NewRow => ({
  rank,
  values: alike
    ? {
        [alike.title]: values[alike.title] ?? null,
        [alike.body]: textIn(values, alike.body).slice(0, BODY) || null,
      }
    : {},
});

type Likely = readonly LikelyRow[];

const remarkOf = (field: string | null, rank: number, likely: Likely): Remark => ({
  rank,
  reasons: likely.slice(0, MOST_LIKELY).map(({ title, score }): RowReason => ({
    severity: 'notice',
    code: 'likely-duplicate',
    position: null,
    field,
    value: `${title.slice(0, 280)} (${Math.round(score * 100)}\u00a0%)`,
    became: null,
  })),
});
