import { readImportFields } from '@jalon/contracts/imports/import-kinds.operations';
import { listImportRows, getImportRow } from '@jalon/contracts/imports/import-rows.operations';
import { getImport, surveyImport, uploadImport } from '@jalon/contracts/imports/imports.operations';
import { readHistory } from '@jalon/contracts/journal/journal.operations';
import { createKpi, getKpi, updateKpi } from '@jalon/contracts/kpis/kpis.operations';
import {
  correctMeasurement,
  ingestMeasurements,
  listMeasurements,
  removeMeasurement,
} from '@jalon/contracts/kpis/measurements.operations';
import { notFound } from '@jalon/contracts/platform/problems';
import type { Input } from '@jalon/contracts/platform/operation';
import { createUseCase } from '@jalon/contracts/use-cases/use-cases.operations';
import type { ImportRun } from '@jalon/domain/imports/run';
import { smallWorkbook } from '../../platform/imports/reading/trials/small-workbook';
import { csvFile, ImportWalk, mappingOf } from '../../platform/imports/testing/import-walk';
import { JobWorker } from '../../platform/jobs/job-worker';
import { openHouse, type Place, type TestHouse } from '../../platform/testing/test-house';

type Meaning = Input<typeof createKpi>['meaning'];
const MINUTES: Meaning = {
  unit: 'minutes',
  unitLabel: null,
  direction: 'down',
  effectType: 'relative',
  isRatio: false,
  formula: null,
  denominator: null,
  population: null,
};
const RATE: Meaning = { ...MINUTES, unit: 'percent', direction: 'up', isRatio: true, denominator: 'Portée' };

/** Days are shown as days, shares as percentages. */
const STYLES = '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="10"/></cellXfs>';

type Written = string | number | { readonly day: number } | { readonly share: number };

const cellOf = (cell: Written): string => {
  if (typeof cell === 'string') return `<c t="inlineStr"><is><t>${cell}</t></is></c>`;
  if (typeof cell === 'number') return `<c><v>${cell}</v></c>`;
  return 'day' in cell ? `<c s="1"><v>${cell.day}</v></c>` : `<c s="2"><v>${cell.share}</v></c>`;
};

const workbookOf = async (rows: readonly (readonly Written[])[]): Promise<Uint8Array<ArrayBuffer>> => {
  const inside = rows.map((cells) => `<row>${cells.map(cellOf).join('')}</row>`).join('');
  return new Uint8Array(await smallWorkbook({ sheets: [{ name: 'Mesures', rows: inside }], styles: STYLES }));
};

/** 2026-11-02 and 2026-11-03, as a spreadsheet counts days. */
const [MONDAY, TUESDAY] = [46328, 46329];

describe('a file of measurements', () => {
  let house: TestHouse;
  beforeAll(async () => {
    house = await openHouse();
    house.app.get(JobWorker).start();
  });
  afterAll(() => house.close());

  const manager = (place: Place = 'home') => house.as('project_manager', place);
  const walk = (place: Place = 'home') => new ImportWalk(manager(place), 'measurements', { within: 200_000 });
  const walkFor = (kpiId: string) => walk().meantFor(kpiId);
  const kpiOf = async (name: string, meaning = MINUTES, place: Place = 'home') => {
    const me = manager(place);
    const useCase = await me(createUseCase, { title: `Cas de ${name}`, problem: 'Une heure par brief.' });
    const draft = { useCaseId: useCase.id, name, target: -30, targetForm: 'change' as const, meaning };
    const { id } = await me(createKpi, { ...draft, family: 'efficiency', role: 'primary' });
    return { id, useCaseId: useCase.id, reference: useCase.reference };
  };
  const suggested = async (file: File, meantFor?: string) => {
    const run = await (meantFor ? walkFor(meantFor) : walk()).read(file);
    const { suggestion } = await manager()(surveyImport, { id: run.id });
    return { run, suggestion };
  };
  const reasonsOf = async ({ id }: Pick<ImportRun, 'id'>) =>
    (await manager()(listImportRows, { id, limit: 100 })).items.map(({ verdict, isChosen, reasons }) => [
      verdict,
      isChosen,
      ...reasons.map(({ code }) => code),
    ]);
  const baselineOf = async (id: string) =>
    (await manager()(getKpi, { id })).kpi.reading.samples.find(({ context }) => context === 'baseline');
  const kept = async (kpiId: string) =>
    (await manager()(listMeasurements, { kpiId, sort: 'takenOn', limit: 100 })).items.map(
      ({ takenOn, context, value, n, note }) => [takenOn, context, value, n, note],
    );

  it('is read as it stands, kept once, taken back whole and brought again', async () => {
    const kpi = await kpiOf('Temps par brief');
    const workbook = await workbookOf([
      ['Relevés de novembre'],
      ['Date', 'Temps par brief', 'Nb d’observations', 'Phase', 'Remarque'],
      [{ day: MONDAY }, 62.5, 4, 'Avant', 'Lundi'],
      [{ day: TUESDAY }, 58, 6, 'Avant'],
      [{ day: TUESDAY }, 58, 6, 'Avant'],
      ['12/11/2026', '41,5', 3, 'Pilote'],
    ]);
    const file = () => new File([workbook], 'temps.xlsx');
    const { run, suggestion } = await suggested(file(), kpi.id);
    expect(run.meantFor).toMatchObject({ type: 'kpi', id: kpi.id, title: 'Temps par brief' });
    expect(suggestion.fixed).toEqual({ kpi: kpi.id });
    expect(suggestion.columns.map(({ field }) => field)).toEqual([
      'takenOn',
      'value',
      'n',
      'context',
      'note',
    ]);
    const checked = await walk().map(run, suggestion);
    expect(checked.counts).toMatchObject({ new: 4, same: 0, refused: 0 });
    expect(await kept(kpi.id)).toEqual([]);
    await walk().commit(run);
    const four = [
      ['2026-11-02', 'baseline', 62.5, 4, 'Lundi'],
      ['2026-11-03', 'baseline', 58, 6, null],
      ['2026-11-03', 'baseline', 58, 6, null],
      ['2026-11-12', 'pilot', 41.5, 3, null],
    ];
    expect(await kept(kpi.id)).toEqual(four);
    expect(await baselineOf(kpi.id)).toMatchObject({ n: 16 });

    const again = await walkFor(kpi.id).check(file(), suggestion);
    expect(again).toMatchObject({ chosen: 0, counts: { new: 0, same: 4, refused: 0 } });

    const undone = await walk().undo(run);
    expect(undone).toMatchObject({ applied: 4, undone: 4 });
    expect(await kept(kpi.id)).toEqual([]);
    expect(await baselineOf(kpi.id)).toBeUndefined();
    await walkFor(kpi.id).import(file(), suggestion);
    expect(await kept(kpi.id)).toEqual(four);

    const { items } = await manager()(readHistory, { subjectType: 'use-case', subjectId: kpi.useCaseId });
    const told = items.map(({ kind }) => kind).filter((kind) => kind.startsWith('kpi.measure'));
    expect(told).toEqual(['kpi.measured', 'kpi.measurements-undone', 'kpi.measured']);
  });

  it('takes percentages as they are shown, and waits for a person above 100', async () => {
    const kpi = await kpiOf('Taux d’engagement', RATE);
    const workbook = await workbookOf([
      ['Date', 'Taux'],
      [{ day: MONDAY }, { share: 0.042 }],
      [{ day: TUESDAY }, { share: 1.2 }],
    ]);
    const { run, suggestion } = await suggested(new File([workbook], 'taux.xlsx'), kpi.id);
    expect(run.inspection.notices.map(({ code }) => code)).toContain('percents-as-shown');
    const mapping = { ...suggestion, fixed: { ...suggestion.fixed, context: 'pilot' } };
    await walk().map(run, mapping);
    expect(await reasonsOf(run)).toEqual([
      ['new', true],
      ['new', false, 'percent-over-100'],
    ]);
    await walk().commit(run);
    expect(await kept(kpi.id)).toEqual([['2026-11-02', 'pilot', 4.2, null, null]]);
    const csv = 'Jour;Interactions;Portée\n14/11/2026;42;1 000\n15/11/2026;42;\n';
    const ratio = await suggested(csvFile(csv), kpi.id);
    await walk().map(ratio.run, { ...ratio.suggestion, fixed: mapping.fixed });
    expect(await reasonsOf(ratio.run)).toEqual([
      ['new', true],
      ['refused', false, 'required'],
    ]);
    await walk().commit(ratio.run);
    expect((await kept(kpi.id)).at(-1)).toEqual(['2026-11-14', 'pilot', 4.2, null, null]);
  });

  it('says of each row which KPI it means, or why that is not known', async () => {
    const seo = await kpiOf('Délai de livraison');
    const social = await kpiOf('Délai de livraison');
    const closed = await kpiOf('Relectures par page');
    await kpiOf('Coût par visuel');
    const { kpi } = await manager()(getKpi, { id: closed.id });
    await manager()(updateKpi, { id: closed.id, version: kpi.version, isArchived: true });
    const csv = [
      'Indicateur;Cas d’usage;Date;Phase;Valeur',
      `Délai de livraison;${seo.reference};23/11/2026;Référence;5`,
      `delai de livraison;${social.reference};23/11/2026;Référence;7`,
      'Délai de livraison;;23/11/2026;Référence;6',
      'Cout par visuels;;23/11/2026;Référence;12',
      'Relectures par page;;23/11/2026;Référence;3',
      `Coût par visuel;${seo.reference};23/11/2026;Référence;12`,
      'Coût par visuel;;23/11/2099;Référence;12',
      'Coût par visuel;;23/11/1999;Référence;12',
      'Coût par visuel;;23/11/2026;Plus tard;12',
      'Coût par visuel;;23/11/2026;Référence;douze',
    ].join('\n');
    const { run, suggestion } = await suggested(csvFile(csv));
    expect(suggestion.columns.map(({ field }) => field)).toEqual([
      'kpi',
      'useCase',
      'takenOn',
      'context',
      'value',
    ]);
    await walk().map(run, suggestion);
    expect(await reasonsOf(run)).toEqual([
      ['new', true],
      ['new', true],
      ['refused', false, 'ambiguous-kpi'],
      ['refused', false, 'unknown-kpi'],
      ['refused', false, 'closed-kpi'],
      ['refused', false, 'other-kpi'],
      ['refused', false, 'date-outside'],
      ['refused', false, 'date-outside'],
      ['refused', false, 'not-in-list'],
      ['refused', false, 'unreadable-number', 'required'],
    ]);
    const { reasons } = await manager()(getImportRow, { id: run.id, rank: 4 });
    expect(reasons[0]).toMatchObject({ value: 'Cout par visuels', became: 'Coût par visuel' });
    await walk().commit(run);
    expect([await kept(seo.id), await kept(social.id)]).toEqual([
      [['2026-11-23', 'baseline', 5, null, null]],
      [['2026-11-23', 'baseline', 7, null, null]],
    ]);
    const { items } = await manager()(listImportRows, { id: run.id, outcome: ['applied'] });
    expect(items.map(({ subject }) => subject?.path)).toEqual(
      [seo, social].map(({ useCaseId }) => `/use-cases/${useCaseId}`),
    );
  });

  it('knows a measurement by its identifier, and those that look like what was entered by hand', async () => {
    const kpi = await kpiOf('Temps de relecture');
    const me = manager();
    const day = { takenOn: '2026-11-02', context: 'baseline' as const };
    await me(ingestMeasurements, {
      kpiId: kpi.id,
      rows: [
        { ...day, value: 30 },
        { ...day, value: 31, sourceKey: 'r-1' },
        { ...day, value: 32, sourceKey: 'r-2' },
        { ...day, value: 33, sourceKey: 'r-3' },
        { ...day, value: 34, sourceKey: 'r-4' },
      ],
    });
    const { items } = await me(listMeasurements, { kpiId: kpi.id });
    const of = (key: string) => items.find(({ sourceKey }) => sourceKey === key) ?? items[0]!;
    await me(removeMeasurement, { id: of('r-3').id, version: 1, reason: 'Saisie deux fois.' });
    await me(correctMeasurement, { id: of('r-4').id, version: 1, value: 44 });
    const values = [31, 99, 33, 34, 35, 36, 30];
    const ids = ['r-1', 'r-2', 'r-3', 'r-4', 'r-5', 'r-5', 'r-6'];
    const csv = ids.map((id, at) => `${id};2026-11-02;baseline;${values[at]}`).join('\n');
    const { run, suggestion } = await suggested(csvFile(`ID;Date;Context;Value\n${csv}\n`), kpi.id);
    await walk().map(run, suggestion);
    expect(await reasonsOf(run)).toEqual([
      ['same', false],
      ['refused', false, 'known-otherwise'],
      ['refused', false, 'removed-here'],
      ['same', false],
      ['new', true],
      ['refused', false, 'repeated-identity'],
      ['new', false, 'likely-duplicate'],
    ]);
  });

  it('leaves out what somebody kept since the check, and what is corrected here is not taken back', async () => {
    const kpi = await kpiOf('Temps de montage');
    const file = csvFile(
      'ID;Date;Context;Value\na;2026-11-02;pilot;1\nb;2026-11-02;pilot;2\nc;2026-11-02;pilot;3\n',
    );
    const { run, suggestion } = await suggested(file, kpi.id);
    await walk().map(run, suggestion);
    const row = { takenOn: '2026-11-02', context: 'pilot' as const, value: 1, sourceKey: 'a' };
    await manager()(ingestMeasurements, { kpiId: kpi.id, rows: [row] });
    expect(await walk().commit(run)).toMatchObject({ applied: 2 });
    const { items } = await manager()(listMeasurements, { kpiId: kpi.id });
    const b = items.find(({ sourceKey }) => sourceKey === 'b')!;
    await manager()(correctMeasurement, { id: b.id, version: 1, value: 5 });
    expect(await walk().undo(run)).toMatchObject({ applied: 2, undone: 1 });
    expect((await kept(kpi.id)).map(([, , value]) => value).sort()).toEqual([1, 5]);
  });

  it('takes twenty thousand rows in batches, and the same file adds nothing', async () => {
    const kpi = await kpiOf('Temps de réponse');
    const lines = Array.from({ length: 20_000 }, (_, at) => {
      const day = new Date(Date.UTC(2025, 0, 1 + (at % 600))).toISOString().slice(0, 10);
      return `${day};${(40 + (at % 37) / 10).toFixed(1).replace('.', ',')}`;
    });
    const file = () => csvFile(`Date;Temps\n${lines.join('\n')}\n`);
    const mapping = mappingOf(['takenOn', 'value'], { fixed: { kpi: kpi.id, context: 'baseline' } });
    const run = await walkFor(kpi.id).check(file(), mapping);
    expect(run).toMatchObject({ chosen: 20_000, counts: { new: 20_000 } });
    await walk().commit(run);
    expect(await baselineOf(kpi.id)).toMatchObject({ n: 20_000 });
    const again = await walkFor(kpi.id).check(file(), mapping);
    expect(again.counts).toMatchObject({ new: 0, same: 20_000 });
    const { items } = await manager()(readHistory, { subjectType: 'use-case', subjectId: kpi.useCaseId });
    expect(items.filter(({ kind }) => kind === 'kpi.measured')).toHaveLength(4);
  }, 600_000);

  it('knows nothing of another organisation', async () => {
    const kpi = await kpiOf('Taux de réouverture');
    const abroad = manager('abroad');
    const file = () => csvFile('KPI;Date;Context;Value\nTaux de réouverture;2026-11-02;pilot;1\n');
    const refusal = abroad(uploadImport, { kind: 'measurements', file: file(), meantFor: kpi.id });
    await expect(refusal).rejects.toMatchObject({ kind: notFound });
    const forUseCase = abroad(uploadImport, { kind: 'measurements', file: file(), meantFor: kpi.useCaseId });
    await expect(forUseCase).rejects.toMatchObject({ kind: notFound });
    const misplaced = manager()(uploadImport, { kind: 'clients', file: file(), meantFor: kpi.id });
    await expect(misplaced).rejects.toMatchObject({ kind: notFound });
    const run = await walk('abroad').check(file(), mappingOf(['kpi', 'takenOn', 'context', 'value']));
    expect(run.counts).toMatchObject({ new: 0, refused: 1 });
    const rows = await abroad(listImportRows, { id: run.id });
    expect(rows.items[0]?.reasons).toMatchObject([{ code: 'unknown-kpi', became: null }]);
    const { fields } = await abroad(readImportFields, { id: run.id });
    expect(fields.find(({ key }) => key === 'kpi')?.choices).toEqual([]);
    await expect(manager()(getImport, { id: run.id })).rejects.toMatchObject({ kind: notFound });
    await expect(manager()(readImportFields, { id: run.id })).rejects.toMatchObject({ kind: notFound });
  });
});
