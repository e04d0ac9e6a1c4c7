import {
  compareVersions,
  discardDraft,
  editDraft,
  publishLifecycle,
  readDraft,
} from '@jalon/contracts/lifecycle/drafts.operations';
import {
  readAttributes,
  readGate,
  readLifecycle,
  readNames,
  readParameters,
  readVocabulary,
} from '@jalon/contracts/lifecycle/lifecycle.operations';
import {
  draftMoved,
  lawIsKept,
  lifecycleFlaws,
  nothingToPublish,
  shippedIsCopied,
  usualLifecycleStays,
} from '@jalon/contracts/lifecycle/lifecycle.problems';
import {
  changeLifecycle,
  copyLifecycle,
  listLifecycles,
  listLifecycleVersions,
} from '@jalon/contracts/lifecycle/templates.operations';
import { changedMeanwhile, forbidden, notFound } from '@jalon/contracts/platform/problems';
import type { LifecycleEdit } from '@jalon/domain/lifecycle/edits/lifecycle-edit';
import { openHouse, type TestHouse } from '../../platform/testing/test-house';
import { shippedLifecycle } from '../shipped/shipped-lifecycle';

const threshold = (to: number): LifecycleEdit => ({
  what: 'parameter',
  id: 'p_min_voters',
  change: { default: to },
});

describe('life cycles of an organisation', () => {
  let house: TestHouse;
  beforeAll(async () => (house = await openHouse()));
  afterAll(() => house.close());

  const director = () => house.as('director');
  const copied = async (name: string) => {
    const { items } = await director()(listLifecycles, {});
    const from = items.find(({ isShipped }) => isShipped)?.latest.id ?? '';
    return director()(copyLifecycle, { name, from });
  };
  const edited = (id: string, version: number, edit: LifecycleEdit) =>
    director()(editDraft, { id, version, edit });

  describe('as it is read', () => {
    it('is there before anything was written, under its organisation’s id, in the reader’s language', async () => {
      const { items } = await house.as('contributor')(listLifecycles, {});
      expect(items).toMatchObject([
        { id: house.organisationIds.home, name: 'Cycle de vie de référence', isShipped: true, isUsual: true },
      ]);
      expect(items[0]).toMatchObject({ latest: { number: 1, publishedAt: null }, may: [], hasDraft: false });
      const map = await house.as('contributor')(readLifecycle, {});
      expect(map.head).toMatchObject({ versionId: items[0]?.latest.id, number: 1, isUsual: true });
      expect(map.phases.map(({ id }) => id)).toEqual(Array.from({ length: 10 }, (_, at) => `P${at}`));
      expect(map.counts).toMatchObject({ all: 155, computed: 125, attested: 30, blocking: 114, law: 37 });
      expect(map.counts.byProfile).toEqual({ essential: 70, standard: 110, reinforced: 155 });
      expect(map.gates[0]?.counts.byProfile).toEqual({ essential: 4, standard: 6, reinforced: 9 });
      expect(JSON.stringify(map).length).toBeLessThan(50_000);
    });

    it('gives one gate with what the names in its rules mean, and no more', async () => {
      const gate = await director()(readGate, { gateId: 'G0' });
      expect(gate.criteria).toHaveLength(9);
      expect(gate.criteria[3]).toMatchObject({
        id: 'G0-04',
        rule: 'voters >= p_min_voters',
        profiles: ['reinforced', 'standard'],
      });
      expect(gate.names.find(({ id }) => id === 'p_min_voters')).toMatchObject({
        origin: 'parameter',
        value: 3,
        unit: { id: 'people', fr: 'personnes' },
      });
      expect(gate.names.find(({ id }) => id === 'projectSize')?.values.map(({ id }) => id)).toContain('XL');
      expect(gate.names.length).toBeLessThan(20);
      await expect(director()(readGate, { gateId: 'G42' })).rejects.toMatchObject({ kind: notFound });
    });

    it('tells which criteria look at a threshold or a question', async () => {
      const { items: parameters } = await director()(readParameters, {});
      expect(parameters.find(({ id }) => id === 'p_min_voters')?.uses).toMatchObject([
        { kind: 'criterion', id: 'G0-04', gateId: 'G0' },
      ]);
      const { items: attributes } = await director()(readAttributes, {});
      expect(attributes).toHaveLength(89);
      const uses = attributes.find(({ id }) => id === 'buildPath')?.uses ?? [];
      expect(uses.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['criterion', 'profile']));
      const { items: names } = await director()(readNames, {});
      expect(names).toHaveLength(89 + 146 + 36);
      const { themes, roles, units, outcomes, criteria, items } = await director()(readVocabulary, {});
      expect([themes, roles, outcomes].map(({ length }) => length)).toEqual([21, 19, 15]);
      expect(units).toEqual(shippedLifecycle.units);
      expect(criteria.find(({ id }) => id === 'G1-01')?.fr).toBeTruthy();
      expect(items.map(({ id }) => id)).toEqual(expect.arrayContaining(['CNIL-R-05', 'D7']));
    });

    it('is not another organisation’s', async () => {
      const { id } = await copied('Chez nous');
      const abroad = house.as('director', 'abroad');
      for (const asked of [
        () => abroad(readLifecycle, { draft: id }),
        () => abroad(listLifecycleVersions, { id }),
        () => abroad(readDraft, { id }),
        () => abroad(editDraft, { id, version: 1, edit: threshold(4) }),
      ])
        await expect(asked()).rejects.toMatchObject({ kind: notFound });
    });
  });

  describe('of one’s own', () => {
    it('is copied by those who may, and begins as what it was copied from', async () => {
      const refused = house.as('project_manager')(copyLifecycle, {
        name: 'La mienne',
        from: (await director()(readLifecycle, {})).head.versionId ?? '',
      });
      await expect(refused).rejects.toMatchObject({ kind: forbidden });
      const made = await copied('Studios');
      expect(made).toMatchObject({
        isShipped: false,
        isUsual: false,
        hasDraft: false,
        latest: { number: 1 },
        may: ['copy', 'edit', 'rename', 'make-usual', 'archive'],
      });
      const map = await director()(readLifecycle, { version: made.latest.id });
      expect(map.head).toMatchObject({ name: 'Studios', number: 1 });
      expect(map.counts.all).toBe(155);
    });

    it('is written in a draft that nobody is held to before it is published', async () => {
      const { id, latest } = await copied('En cours');
      const first = await edited(id, 1, threshold(5));
      expect(first).toEqual({ version: 2, part: 'p_min_voters', flaws: [] });
      const draft = await director()(readParameters, { draft: id });
      expect(draft.items.find((one) => one.id === 'p_min_voters')?.default).toBe(5);
      const kept = await director()(readParameters, { version: latest.id });
      expect(kept.items.find((one) => one.id === 'p_min_voters')?.default).toBe(3);
      expect((await director()(readLifecycle, { draft: id })).head).toMatchObject({
        versionId: null,
        number: null,
      });
      const given = await director()(discardDraft, { id, version: 2 });
      expect(given).toMatchObject({ hasDraft: false, version: 3 });
      const back = await director()(readParameters, { draft: id });
      expect(back.items.find((one) => one.id === 'p_min_voters')?.default).toBe(3);
    });

    it('merges edits of different places, and tells both values of the same one', async () => {
      const { id } = await copied('À deux');
      await edited(id, 1, threshold(5));
      const other = await edited(id, 1, { what: 'criterion', id: 'G0-04', change: { blocking: true } });
      expect(other.version).toBe(3);
      const same = edited(id, 1, threshold(6));
      await expect(same).rejects.toMatchObject({
        kind: changedMeanwhile,
        extension: { version: 3, conflicts: [{ field: 'default', yours: 6, theirs: 5 }] },
      });
      await edited(id, 3, threshold(6));
      const draft = await director()(readGate, { draft: id, gateId: 'G0' });
      expect(draft.criteria[3]).toMatchObject({ blocking: true });
      expect(draft.names.find((one) => one.id === 'p_min_voters')?.value).toBe(6);
    });

    it('keeps what the law holds', async () => {
      const { id } = await copied('La loi');
      const ofLaw = shippedLifecycle.gates.flatMap(({ criteria }) => criteria).find(({ law }) => law);
      if (!ofLaw) throw new Error('Some criteria carry a law');
      for (const edit of [
        { what: 'criterion-removed', id: ofLaw.id },
        { what: 'criterion', id: ofLaw.id, change: { waivable: true } },
      ] satisfies LifecycleEdit[])
        await expect(edited(id, 1, edit)).rejects.toMatchObject({
          kind: lawIsKept,
          extension: { criterionId: ofLaw.id, law: ofLaw.law },
        });
    });

    it('is published with its reason as the next version, once', async () => {
      const { id } = await copied('Publié');
      const nothing = director()(publishLifecycle, { id, version: 1, reason: 'Rien.' });
      await expect(nothing).rejects.toMatchObject({ kind: nothingToPublish });
      await edited(id, 1, threshold(5));
      const stale = director()(publishLifecycle, { id, version: 1, reason: 'Pas relu.' });
      await expect(stale).rejects.toMatchObject({ kind: draftMoved, extension: { version: 2 } });
      const reason = 'L’agence a grandi.';
      const outcomes = await Promise.allSettled(
        Array.from({ length: 4 }, () => director()(publishLifecycle, { id, version: 2, reason })),
      );
      expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
      const { items } = await director()(listLifecycleVersions, { id });
      const { id: publishedBy } = await house.person('director');
      expect(items).toMatchObject([
        { number: 2, reason, publishedBy: { id: publishedBy } },
        { number: 1, reason: null },
      ]);
      const [to, from] = items;
      if (!to || !from) throw new Error('Two were published');
      const { changes } = await director()(compareVersions, { from: from.id, to: to.id });
      expect(changes).toMatchObject([
        {
          part: 'parameter',
          id: 'p_min_voters',
          before: { fr: '3 personnes' },
          after: { fr: '5 personnes' },
        },
      ]);
      const [row] = await house.population.query<{ same: boolean }>(
        `SELECT count(DISTINCT digest) = 2 AS same FROM lifecycle_version WHERE template_id = $1`,
        [id],
      );
      expect(row?.same).toBe(true);
    });

    it('is refused while it has flaws, each told with its place', async () => {
      const { id } = await copied('Défauts');
      const rule = { what: 'criterion', id: 'G0-04', change: { rule: 'voters >= ' } } as const;
      const { version, flaws } = await edited(id, 1, rule);
      expect(flaws).toMatchObject([{ place: 'gates.G0.criteria.G0-04.rule' }]);
      await edited(id, version, { what: 'gate', id: 'G1', change: { deciders: ['sponsor', 'nobody'] } });
      const { flaws: all, difference } = await director()(readDraft, { id });
      expect(all.map(({ place }) => place)).toEqual(
        expect.arrayContaining(['gates.G0.criteria.G0-04.rule', expect.stringContaining('gates.G1')]),
      );
      expect(difference.changes).toContainEqual(
        expect.objectContaining({ part: 'criterion', id: 'G0-04', field: 'rule', kind: 'changed' }),
      );
      const refused = director()(publishLifecycle, { id, version: version + 1, reason: 'Trop tôt.' });
      await expect(refused).rejects.toMatchObject({ kind: lifecycleFlaws, extension: { flaws: all } });
      expect((await director()(listLifecycleVersions, { id })).items).toHaveLength(1);
    });

    it('tells the journal each place with its value before and after', async () => {
      const { id } = await copied('Journal');
      await edited(id, 1, threshold(4));
      const told = await house.population.query<{
        kind: string;
        field: string;
        before: string;
        after: string;
      }>(
        `SELECT e.kind, v.field, v.before_value AS before, v.after_value AS after FROM journal_event e
         JOIN journal_value v ON v.organisation_id = e.organisation_id AND v.event_id = e.id
         WHERE e.subject_id = $1 AND e.kind = 'lifecycle-template.edited'`,
        [id],
      );
      expect(told).toEqual([
        { kind: 'lifecycle-template.edited', field: 'p_min_voters.default', before: '3', after: '4' },
      ]);
    });
  });

  describe('among others', () => {
    it('is copied where it is the shipped one, which nobody edits', async () => {
      const id = house.organisationIds.home;
      await expect(edited(id, 1, threshold(4))).rejects.toMatchObject({ kind: shippedIsCopied });
    });

    it('becomes the usual one, alone; the usual one is not archived', async () => {
      const made = await copied('Habituel');
      const usual = await director()(changeLifecycle, { id: made.id, version: made.version, isUsual: true });
      const { items } = await director()(listLifecycles, {});
      expect(items.filter(({ isUsual }) => isUsual).map(({ id }) => id)).toEqual([made.id]);
      expect((await director()(readLifecycle, {})).head.templateId).toBe(made.id);
      const { id, version } = usual;
      await expect(director()(changeLifecycle, { id, version, isArchived: true })).rejects.toMatchObject({
        kind: usualLifecycleStays,
      });
      const shipped = items.find(({ isShipped }) => isShipped);
      if (!shipped) throw new Error('The shipped one is always there');
      const gone = { id: shipped.id, version: shipped.version, isArchived: true };
      const archived = await director()(changeLifecycle, gone);
      expect(archived).toMatchObject({ may: ['copy', 'restore'], isUsual: false });
      await director()(changeLifecycle, { id: gone.id, version: archived.version, isArchived: false });
    });
  });
});
