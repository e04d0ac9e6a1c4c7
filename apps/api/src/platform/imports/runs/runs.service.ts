import type { correctImport, uploadImport } from '@jalon/contracts/imports/imports.operations';
import type { Checked } from '@jalon/contracts/platform/operation';
import { Problem } from '@jalon/contracts/platform/problem';
import { malformed } from '@jalon/contracts/platform/problems';
import type { Actor } from '@jalon/domain/access/actor';
import { shapeOf } from '@jalon/domain/imports/columns/shape';
import type { Inspection } from '@jalon/domain/imports/reading';
import type { ImportState } from '@jalon/domain/imports/run';
import type { Language } from '@jalon/domain/platform/language';
import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { afterCommit } from '../../database/unit-of-work';
import { IncomingFile } from '../../files/receive-form';
import { ImportKinds } from '../kinds/import-kinds';
import { placeIn } from '../kinds/place-in';
import { forgetRows } from '../rows/row-table';
import { FileDesk } from './file-desk';
import type { ImportRunEntity } from './import-run.entity';
import { AT_REST, BLANK, RunStore } from './run-store';

/** States from which one may look into the file anew, and in which it is forgotten. */
const BEFORE_COMMIT: readonly ImportState[] = ['received', 'mapping', 'checked'];
const NOT_APPLIED: readonly ImportState[] = [...BEFORE_COMMIT, 'reading', 'checking'];

/** Files that are handed in: looked into, corrected, forgotten. */
@Injectable()
export class RunsService {
  constructor(
    private readonly runs: RunStore,
    private readonly kinds: ImportKinds,
    private readonly desk: FileDesk,
  ) {}

  /** The file is kept before its row is committed; nothing is kept of one that cannot be read. */
  async receive(
    actor: Actor,
    { kind, file, meantFor }: Checked<typeof uploadImport>,
    language: Language,
  ): Promise<string> {
    const register = this.kinds.get(actor, kind);
    const place = meantFor === undefined ? null : await placeIn(actor, register, meantFor);
    if (!(file instanceof IncomingFile)) throw new Problem(malformed, {});
    const id = randomUUID();
    const key = `${actor.organisationId}/${id}`;
    await this.desk.keep(file.received, key);
    try {
      const inspection = await this.desk.inspect({ fileKey: key, fileName: file.name }, {}, language);
      const found = { inspection, ...placeOf(inspection) };
      await this.runs.add(actor, {
        ...newRun(actor, language),
        ...about(file),
        ...found,
        id,
        kind,
        meantFor: place,
        fileKey: key,
      });
      return id;
    } catch (error) {
      await this.desk.remove(key);
      throw error;
    }
  }

  /** What is not said is found anew; the rows and the mapping of the reading before go. */
  async correct(
    actor: Actor,
    { id, version, corrections }: Checked<typeof correctImport>,
    language: Language,
  ): Promise<void> {
    const run = await this.runs.holdAt(actor, { id, version }, BEFORE_COMMIT);
    const inspection = await this.desk.inspect(run, corrections, language);
    if (run.rowCount > 0) await forgetRows(run);
    await this.runs.turn(run, {
      ...BLANK,
      ...AT_REST,
      state: 'received',
      corrections,
      inspection,
      ...placeOf(inspection),
      failure: null,
    });
  }

  /** A file that was not applied, with its rows; work under way on it stops. */
  async discard(actor: Actor, id: string): Promise<void> {
    const { fileKey } = await this.runs.holdAt(actor, { id }, NOT_APPLIED);
    await this.runs.remove(actor, id);
    if (fileKey !== null) afterCommit(() => void this.desk.remove(fileKey));
  }
}

/** Files of one shape come from one source, unless a profile says otherwise. */
function placeOf({ columns }: Inspection): Pick<ImportRunEntity, 'shape' | 'source'> {
  const shape = shapeOf(columns);
  return { shape, source: shape };
}

const about = ({ name, received: { bytes, sha256 } }: IncomingFile) => ({
  fileName: name,
  fileBytes: bytes,
  fileSha256: sha256,
});

const newRun = (actor: Actor, language: Language): Partial<ImportRunEntity> => ({
  ...BLANK,
  ...AT_REST,
  state: 'received',
  corrections: {},
  applied: 0,
  undone: 0,
  failure: null,
  made: null,
  language,
  createdBy: actor.id,
  askedBy: actor.id,
  committedAt: null,
  undoneAt: null,
});
