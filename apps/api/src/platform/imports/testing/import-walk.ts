import {
  commitImport,
  getImport,
  mapImport,
  readImport,
  undoImport,
  uploadImport,
} from '@jalon/contracts/imports/imports.operations';
import type { Call } from '@jalon/contracts/platform/client';
import type { Identity, Mapping } from '@jalon/domain/imports/mapping';
import type { ImportRun, ImportState } from '@jalon/domain/imports/run';
import { until } from '../../testing/until';

/** A mapping of the columns in their order; null leaves one out. */
export const mappingOf = (
  fields: readonly (string | null)[],
  { identity = { by: 'none' }, ...more }: Partial<Mapping> & { readonly identity?: Identity } = {},
): Mapping => ({
  columns: fields.flatMap((field, position) =>
    field === null
      ? []
      : [{ position, field, values: [], dateOrder: null, decimal: null, separator: ';' as const }],
  ),
  fixed: {},
  unknownClients: 'create',
  unknownPeople: 'leave',
  tooLong: 'cut',
  ...more,
  identity,
});

export const csvFile = (text: string, name = 'registre.csv'): File =>
  new File([text], name, { type: 'text/csv' });

/** How long a step may take, and how often it is looked at, in milliseconds. */
export interface Patience {
  readonly within: number;
  readonly every?: number;
}

/** Takes a file through the steps of an import, as one person; each waits for its job. */
export class ImportWalk {
  private readonly place?: string;

  constructor(
    private readonly call: Call,
    private readonly kind = 'use-cases',
    private readonly patience: Patience = { within: 20_000 },
  ) {}

  /** The same with files that are brought for one thing. */
  meantFor = (id: string): ImportWalk =>
    Object.assign(new ImportWalk(this.call, this.kind, this.patience), { place: id });

  upload = (file: File): Promise<ImportRun> =>
    this.call(uploadImport, { kind: this.kind, meantFor: this.place, file });

  async read(file: File): Promise<ImportRun> {
    const { id, version } = await this.upload(file);
    await this.call(readImport, { id, version });
    return this.at(id, 'mapping');
  }

  async check(file: File, mapping: Mapping, profileId: string | null = null): Promise<ImportRun> {
    return this.map(await this.read(file), mapping, profileId);
  }

  async map(
    { id, version }: Pick<ImportRun, 'id' | 'version'>,
    mapping: Mapping,
    profileId: string | null = null,
  ): Promise<ImportRun> {
    await this.call(mapImport, { id, version, mapping, profileId });
    return this.at(id, 'checked');
  }

  async import(file: File, mapping: Mapping, profileId: string | null = null): Promise<ImportRun> {
    return this.commit(await this.check(file, mapping, profileId));
  }

  async commit({ id }: Pick<ImportRun, 'id'>): Promise<ImportRun> {
    const { version } = await this.call(getImport, { id });
    await this.call(commitImport, { id, version });
    return this.at(id, 'committed');
  }

  async undo({ id }: Pick<ImportRun, 'id'>): Promise<ImportRun> {
    const { version } = await this.call(getImport, { id });
    await this.call(undoImport, { id, version });
    return this.at(id, 'undone');
  }

  /** The run once it is there; what went wrong meanwhile is thrown. */
  async at(id: string, state: ImportState): Promise<ImportRun> {
    let run = await this.call(getImport, { id });
    const look = async () => {
      run = await this.call(getImport, { id });
      if (run.failure !== null) throw new Error(run.failure);
      return run.state === state;
    };
    await until(look, this.patience.within, this.patience.every);
    return run;
  }
}
