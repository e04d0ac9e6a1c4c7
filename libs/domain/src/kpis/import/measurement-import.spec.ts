import { suggestMapping } from '../../imports/columns/suggest-mapping';
import { columnSurveyor } from '../../imports/columns/column-surveyor';
import { rowReader } from '../../imports/rows/row-reader';
import type { Cell } from '../../imports/reading';
import { sentenceOfReason } from '../../imports/reason-words';
import type { MeasurementDraft } from '../measurement';
import { contentKey, draftOf, judgeMeasurement } from './judge-measurement';
import { kpiDirectory } from './kpi-directory';
import type { MeasuredKpi } from './measured-kpi';
import { measurementFields } from './measurement-fields';
import { nearestNames } from './nearest-names';

const kpi = (id: string, name: string, more: Partial<MeasuredKpi> = {}): MeasuredKpi => ({
  id,
  name,
  isArchived: false,
  useCaseId: `case-${id}`,
  reference: 'CU-007',
  useCase: 'Briefs SEO',
  definitions: [{ number: 1, startsOn: '2026-09-01', unit: 'percent' }],
  ...more,
});

const SHARED = [
  kpi('a', 'Délai de livraison'),
  kpi('b', 'Délai de livraison', { reference: 'CU-042', useCase: 'Visuels sociaux' }),
];

describe('the columns of a file of measurements', () => {
  const fields = measurementFields({
    kpis: kpiDirectory([kpi('a', 'Temps par brief'), kpi('b', 'Taux d’engagement')]).choices,
    valueNames: ['Temps par brief'],
  });
  const fieldsFor = (headers: readonly string[], rows: readonly (readonly Cell[])[]) => {
    const surveyor = columnSurveyor(headers.map((header, position) => ({ position, header, samples: [] })));
    for (const cells of rows) surveyor.add(cells);
    const { columns } = suggestMapping(surveyor.surveys(), { fields }).suggestion;
    return headers.map((_, at) => columns.find(({ position }) => position === at)?.field ?? null);
  };

  it.each([
    [
      ['Date', 'Indicateur', 'Valeur', 'Contexte', 'n'],
      ['23/11/2026', 'Temps par brief', '4,2', 'Pilote', '12'],
      ['takenOn', 'kpi', 'value', 'context', 'n'],
    ],
    [
      ['Jour', 'Numérateur', 'Dénominateur', 'Remarque', 'Identifiant externe'],
      ['23/11/2026', '42', '1 000', 'lundi', 'm-118'],
      ['takenOn', 'numerator', 'denominator', 'note', 'sourceKey'],
    ],
    [
      ['Day', 'KPI', 'Value', 'Stage', 'Sample size', 'Segment', 'Notes', 'ID'],
      ['2026-11-23', 'Taux d’engagement', '4.2', 'baseline', '12', 'LinkedIn', 'monday', 'x-1'],
      ['takenOn', 'kpi', 'value', 'context', 'n', 'segment', 'note', 'sourceKey'],
    ],
    [
      ['Début', 'Fin', 'Temps par brief', 'Phase', 'Nb d’observations'],
      ['16/11/2026', '23/11/2026', '62,5', 'Avant', '4'],
      ['from', 'takenOn', 'value', 'context', 'n'],
    ],
    [
      ['Relevé du', 'Résultat'],
      ['23/11/2026', '4,2'],
      ['takenOn', 'value'],
    ],
  ])('are found by their names: %j', (headers, cells, expected) => {
    expect(fieldsFor(headers, [cells, cells])).toEqual(expected);
  });

  it('are found by what they hold where no name says it', () => {
    const rows = [
      ['23/11/2026', 'Temps par brief'],
      ['24/11/2026', 'Taux d’engagement'],
    ];
    expect(fieldsFor(['A', 'B'], rows)).toEqual(['takenOn', 'kpi']);
  });

  it.each<[Cell, number]>([
    ['4,2 %', 4.2],
    ['0,042', 0.042],
    [{ type: 'number', text: '0.042', isShare: true }, 4.2],
    [{ type: 'number', text: '1.15', isShare: true }, 115],
    [{ type: 'number', text: '0.07', isShare: true }, 7],
    [{ type: 'number', text: '4.2' }, 4.2],
  ])('%j is %d', (cell, value) => {
    const use = { position: 0, field: 'value', values: [], dateOrder: null, decimal: null, separator: null };
    const mapping = {
      columns: [use],
      fixed: {},
      identity: { by: 'none' as const },
      unknownClients: 'leave' as const,
      unknownPeople: 'leave' as const,
      tooLong: 'cut' as const,
    };
    const read = rowReader(mapping, { fields, columns: [], directory: { people: [], clients: [] } });
    expect(read([cell]).values).toEqual({ value });
  });
});

describe('the KPI that a row means', () => {
  const directory = kpiDirectory([...SHARED, kpi('c', 'Coût par visuel', { isArchived: true })]);

  it.each([
    ['a', null, 'a'],
    ['name:delai de livraison', 'CU-042', 'b'],
    ['name:delai de livraison', 'cu 7', 'a'],
    ['name:delai de livraison', 'visuels sociaux', 'b'],
    ['name:delai de livraison', 'CU-042 Visuels sociaux', 'b'],
    ['a', 'Briefs SEO', 'a'],
  ])('%s of %s is %s', (choice, useCase, id) => {
    expect(directory.find(choice, useCase)).toMatchObject({ is: 'one', kpi: { id } });
  });

  it.each([
    ['name:delai de livraison', null, 'several'],
    ['name:delai de livraison', 'CU-099', 'none'],
    ['a', 'CU-042', 'none'],
    ['c', null, 'none'],
  ])('%s of %s is %s', (choice, useCase, is) => {
    expect(directory.find(choice, useCase).is).toBe(is);
  });

  it('offers a shared name, and each by its use case', () => {
    expect(directory.choices.map(({ label }) => label.fr)).toEqual([
      'Délai de livraison (selon le cas d’usage)',
      'Délai de livraison · CU-007',
      'Délai de livraison · CU-042',
    ]);
  });

  it('tells an archived KPI, and the nearest names of an unknown one', () => {
    expect(directory.about('cout par visuel').isArchived).toBe(true);
    expect(directory.about('Délais livraison').near).toEqual(['Délai de livraison']);
    expect(nearestNames('Taux d’ouverture', ['Temps par brief'])).toEqual([]);
  });
});

describe('a measurement of a file', () => {
  const draft = (more: Partial<MeasurementDraft>): MeasurementDraft => ({
    takenOn: '2026-11-23',
    context: 'pilot',
    value: 4.2,
    ...more,
  });

  it.each<[string, Partial<MeasurementDraft>, string | null, number | null]>([
    ['a value', {}, null, 4.2],
    ['a ratio', { value: null, numerator: 42, denominator: 1000 }, null, 4.2],
    ['no value', { value: null }, 'required', null],
    ['half a ratio', { value: null, numerator: 42 }, 'required', null],
    ['a value beside its ratio', { numerator: 42, denominator: 100 }, 'value-disagrees', 4.2],
    ['a backward period', { from: '2026-11-24' }, 'period-backwards', 4.2],
    ['tomorrow', { takenOn: '2026-11-28' }, 'date-outside', 4.2],
    ['the last century', { takenOn: '1999-12-31' }, 'date-outside', 4.2],
    ['more than all', { value: 104 }, 'percent-over-100', 104],
    ['all', { value: 100 }, null, 100],
  ])('with %s', (_, more, code, value) => {
    const judged = judgeMeasurement(kpi('a', 'Taux'), draft(more), '2026-11-27');
    expect(judged.value).toBe(value);
    expect(judged.reasons.map((one) => one.code)).toEqual(code === null ? [] : [code]);
  });

  it('is counted by the definition of its day', () => {
    const definitions = [
      { number: 1, startsOn: '2026-01-01', unit: 'minutes' as const },
      { number: 2, startsOn: '2026-11-01', unit: 'percent' as const },
    ];
    const told = (takenOn: string) =>
      judgeMeasurement(kpi('a', 'Taux', { definitions }), draft({ takenOn, value: 120 }), '2026-11-27')
        .reasons;
    expect(told('2026-10-31')).toEqual([]);
    expect(told('2025-10-31')).toEqual([]);
    expect(told('2026-11-01')).toMatchObject([{ code: 'percent-over-100', severity: 'notice' }]);
  });

  it('is known again by what it says, whatever is remarked of it', () => {
    const key = contentKey(draft({}), 4.2);
    expect(contentKey(draft({ note: 'lundi', numerator: 42, denominator: 1000 }), 4.2)).toBe(key);
    for (const more of [
      { n: 2 },
      { context: 'run' as const },
      { segment: 'LinkedIn' },
      { from: '2026-11-20' },
    ])
      expect(contentKey(draft(more), 4.2)).not.toBe(key);
    expect(contentKey(draft({}), 4.3)).not.toBe(key);
  });

  it('is no measurement without a day or a context', () => {
    expect(draftOf({ value: 4.2, context: 'pilot' })).toBeNull();
    expect(draftOf({ value: 4.2, takenOn: '2026-11-23' })).toBeNull();
  });

  it('is refused in words that a person can act on', () => {
    const [field] = measurementFields({ kpis: [] });
    const reason = { severity: 'refusal', code: 'unknown-kpi', field: 'kpi' } as const;
    const told = { ...reason, value: 'Temps briefs', became: 'Temps par brief; Temps de relecture' };
    expect(sentenceOfReason(told, field, 'fr').replaceAll(/\s/g, ' ')).toBe(
      'KPI : KPI inconnu (« Temps briefs », proche de : Temps par brief; Temps de relecture)',
    );
    expect(sentenceOfReason(told, field, 'en')).toBe(
      'KPI: unknown KPI (“Temps briefs”, close to: Temps par brief; Temps de relecture)',
    );
  });
});
