import {
  commitImport,
  getImport,
  mapImport,
  readImport,
  surveyImport,
  uploadImport,
} from '@jalon/contracts/imports/imports.operations';
import type { ImportRun, ImportState } from '@jalon/domain/imports/run';
import type { Mapping } from '@jalon/domain/imports/mapping';
import { expect } from '@playwright/test';
import type { Person } from './people';

interface HandedFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** The run once it stands there. */
async function standing({ call }: Person, id: string, state: ImportState): Promise<ImportRun> {
  await expect.poll(async () => (await call(getImport, { id })).state, { timeout: 90_000 }).toBe(state);
  return call(getImport, { id });
}

/** A file checked by what is suggested (and what is said beside it), outside of any browser; nothing is applied. */
export async function checkedImport(
  person: Person,
  { name, mimeType, buffer }: HandedFile,
  said: Partial<Mapping> = {},
): Promise<ImportRun> {
  const { call } = person;
  const file = new File([new Uint8Array(buffer)], name, { type: mimeType });
  const handed = await call(uploadImport, { kind: 'use-cases', file });
  await call(readImport, { id: handed.id, version: handed.version });
  const { id, version } = await standing(person, handed.id, 'mapping');
  const { suggestion } = await call(surveyImport, { id });
  await call(mapImport, { id, version, mapping: { ...suggestion, ...said } });
  return standing(person, id, 'checked');
}

/** The same, applied: the stage of journeys about what comes after. */
export async function appliedImport(person: Person, file: HandedFile): Promise<ImportRun> {
  const { id, version } = await checkedImport(person, file);
  await person.call(commitImport, { id, version });
  return standing(person, id, 'committed');
}
