import { columnSurveyor } from '@jalon/domain/imports/columns/column-surveyor';
import type { RawRow, ReadingNotice } from '@jalon/domain/imports/reading';
import { Injectable } from '@nestjs/common';
import { SpreadsheetReader } from '../reading/spreadsheet-reader';
import { FileDesk } from '../runs/file-desk';
import { AT_REST, RunStore } from '../runs/run-store';
import { addCells, forgetRows } from '../rows/row-table';
import type { Step, Task } from './task';

/** Takes in all rows of a file, and surveys its columns on the way. */
@Injectable()
export class Staging implements Step {
  constructor(
    private readonly reader: SpreadsheetReader,
    private readonly desk: FileDesk,
    private readonly runs: RunStore,
  ) {}

  async work({ run, actor, watch, inWork, inBatch }: Task): Promise<void> {
    await inBatch(() => forgetRows(run));
    const { reading, columns } = run.inspection;
    const surveyor = columnSurveyor(columns);
    let taken = 0;
    const onBatch = async (rows: RawRow[]) => {
      for (const { cells } of rows) surveyor.add(cells);
      await inBatch(() => addCells(run, taken, rows));
      taken += rows.length;
      await watch.step(taken, 0);
    };
    const { signal } = watch.stopping;
    const { notices } = await this.reader.rows(await this.desk.open(run), reading, { onBatch, signal });
    await watch.look(taken, taken);
    await inWork(async () => {
      const held = await this.runs.holdAt(actor, run, ['reading']);
      await this.runs.turn(held, {
        ...AT_REST,
        state: 'mapping',
        rowCount: taken,
        surveys: [...surveyor.surveys()],
        inspection: { ...held.inspection, notices: united(held.inspection.notices, notices) },
      });
    });
  }
}

/** What the whole of the file told, and what its first look alone could see. */
const united = (seen: readonly ReadingNotice[], told: readonly ReadingNotice[]): ReadingNotice[] => {
  const codes = new Set(told.map(({ code }) => code));
  return [...seen.filter(({ code }) => !codes.has(code)), ...told];
};
