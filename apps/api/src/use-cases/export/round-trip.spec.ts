import type { FieldValues, RegisterField } from '@jalon/domain/imports/field';
import type { Mapping } from '@jalon/domain/imports/mapping';
import { rowReader } from '@jalon/domain/imports/rows/row-reader';
import { sameValue } from '@jalon/domain/imports/rows/same-value';
import { LANGUAGES } from '@jalon/domain/platform/language';
import { wordsIn } from '@jalon/domain/platform/typography';
import { flattenForExport } from '@jalon/domain/use-cases/register/flatten';
import { USE_CASE_FIELDS } from '@jalon/domain/use-cases/register/register-fields';
import type { UseCase } from '@jalon/domain/use-cases/use-case';
import fc from 'fast-check';
import { buffer } from 'node:stream/consumers';
import { readThrough } from '../../platform/imports/reading/trials/reading-trial';
import { registerSheet } from '../../platform/spreadsheets/register-sheet';
import { spreadsheetFile } from '../../platform/spreadsheets/spreadsheet-file';
import { anyUseCase, CLIENTS, PEOPLE } from './testing/any-use-case';

const NAMES = new Map([
  ...CLIENTS.map(({ id, name }) => [id, name] as const),
  ...PEOPLE.map(({ id, name, email }, at) => [id, at === 0 ? name : `${name} <${email}>`] as const),
]);

const READ = USE_CASE_FIELDS.filter(({ isExportOnly }) => !isExportOnly);
const isList = ({ type }: RegisterField) => ['choices', 'words', 'clients'].includes(type);

/** Each column into the field that it was written from. */
const MAPPING: Mapping = {
  columns: USE_CASE_FIELDS.flatMap((field, position) =>
    field.isExportOnly
      ? []
      : [
          {
            position,
            field: field.key,
            values: [],
            dateOrder: null,
            decimal: null,
            separator: isList(field) ? (';' as const) : null,
          },
        ],
  ),
  fixed: {},
  identity: { by: 'reference' },
  unknownClients: 'refuse',
  unknownPeople: 'refuse',
  tooLong: 'refuse',
};

const plainSpaces = (text: string): string => text.replace(/\s/g, ' ');

/** Fields of a row that are not what was written. */
const differencesOf = (written: FieldValues, read: FieldValues): unknown[] =>
  READ.filter(({ key }) => !sameValue(written[key] ?? null, read[key] ?? null)).map(({ key }) => ({
    [key]: { written: written[key], read: read[key] },
  }));

describe.each(
  LANGUAGES.flatMap((language) => (['csv', 'xlsx'] as const).map((format) => ({ language, format }))),
)('an export in $language as $format', ({ language, format }) => {
  const write = (useCases: readonly UseCase[]): Promise<Buffer> => {
    async function* rows() {
      yield useCases.map((useCase) => ({
        values: flattenForExport(useCase, language),
        nameOf: (id: string) => NAMES.get(id),
      }));
    }
    const sheet = registerSheet({ name: 'Cas d’usage', language, fields: USE_CASE_FIELDS, rows: rows() });
    return buffer(spreadsheetFile(sheet, 'x', format).stream);
  };

  it('is read again as the same, field by field, and nothing is told', async () => {
    const someRows = fc.array(anyUseCase, { minLength: 25, maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(someRows, async (useCases) => {
        const { inspection, rows } = await readThrough(await write(useCases));
        const headers = USE_CASE_FIELDS.map(({ label }) => plainSpaces(wordsIn(label, language)));
        expect(inspection.columns.map(({ header }) => plainSpaces(header))).toEqual(headers);
        const read = rowReader(MAPPING, {
          fields: USE_CASE_FIELDS,
          columns: inspection.columns,
          directory: { people: PEOPLE, clients: CLIENTS },
        });
        const found = rows.map(({ cells }) => read(cells));
        expect(found).toHaveLength(useCases.length);
        const flaws = useCases.flatMap((useCase, at) => {
          const written = flattenForExport(useCase, language);
          return [...differencesOf(written, found[at]?.values ?? {}), ...(found[at]?.reasons ?? [])];
        });
        expect(flaws).toEqual([]);
      }),
      // A file is read in a thread of its own: rather many rows than many files.
      { numRuns: 4, endOnFailure: true },
    );
  });
});
