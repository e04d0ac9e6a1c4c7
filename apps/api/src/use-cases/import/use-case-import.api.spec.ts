import { createClient } from '@jalon/contracts/clients/clients.operations';
import { createComment } from '@jalon/contracts/discussion/comments.operations';
import { readHistory } from '@jalon/contracts/journal/journal.operations';
import { getUseCase, updateUseCase } from '@jalon/contracts/use-cases/use-cases.operations';
import type { Actor } from '@jalon/domain/access/actor';
import { openHouse, type TestHouse } from '../../platform/testing/test-house';
import { workingActor } from '../../platform/database/unit-of-work';
import { UseCaseImport } from './use-case-import';

const CAUSE = { fileName: 'registre.csv' };
const values = { title: 'Variantes LinkedIn', problem: 'Deux heures par publication.', tags: ['social'] };

describe('the register of use cases, as imports write it', () => {
  let house: TestHouse;
  let register: UseCaseImport;
  beforeAll(async () => {
    house = await openHouse();
    register = house.app.get(UseCaseImport, { strict: false });
  });
  afterAll(() => house.close());

  const as = <T>(act: (actor: Actor) => Promise<T>) => house.within('director', () => act(workingActor()));
  const read = (id: string) => house.as('director')(getUseCase, { id });
  const addOne = async (more = {}) => {
    const [made] = await as((actor) => register.add(actor, [{ rank: 4, values: { ...values, ...more } }]));
    if (!made) throw new Error('nothing was made');
    return made;
  };

  it('makes rows with numbers that follow, their clients and statuses, each told', async () => {
    const client = await house.as('director')(createClient, { name: 'Voltéo', status: 'active' });
    const made = await as((actor) =>
      register.add(actor, [
        { rank: 2, values: { ...values, clients: [client.id], status: 'in_project' } },
        { rank: 3, values: { ...values, 'identification.pain': 'yes', 'identification.pain.note': 'Oui' } },
      ]),
    );
    expect(made.map(({ rank, version }) => [rank, version])).toEqual([
      [2, 1],
      [3, 1],
    ]);
    const [first, second] = await Promise.all(made.map(({ id }) => read(id)));
    expect(first).toMatchObject({ status: 'in_project', clients: [{ name: 'Voltéo' }], tags: ['social'] });
    expect(second?.identification).toEqual({ pain: { answer: 'yes', note: 'Oui' } });
    expect(Number(second?.reference.slice(3))).toBe(Number(first?.reference.slice(3)) + 1);
    const history = await house.as('director')(readHistory, {
      subjectType: 'use-case',
      subjectId: made[0]?.id ?? '',
    });
    expect(history.items.map(({ kind }) => kind)).toEqual(['use-case.created']);
  });

  it('reads back what it wrote, by id and by reference', async () => {
    const made = await addOne();
    const { reference } = await read(made.id);
    const standing = await as((actor) => register.byId(actor, [made.id]));
    expect(standing.get(made.id)).toMatchObject({
      version: 1,
      values: { ...values, reference, owner: null },
    });
    const ids = await as((actor) => register.byReference(actor, [reference, 'CU-999999', 'n’importe quoi']));
    expect([...ids]).toEqual([[reference, made.id]]);
  });

  it('moves along the table, and says why', async () => {
    const { id } = await addOne();
    const changes = { status: 'proposed', title: 'Variantes', 'identification.data': 'no' };
    const [after] = await as((actor) =>
      register.change(actor, [{ rank: 1, id, version: 1, changes }], CAUSE),
    );
    expect(after).toEqual({ rank: 1, id, version: 2 });
    expect(await read(id)).toMatchObject({
      status: 'proposed',
      title: 'Variantes',
      moveReason: 'Import\u202f: registre.csv',
      identification: { data: { answer: 'no', note: null } },
    });
  });

  it('puts back what nobody touched since, and says what stands in the way of the rest', async () => {
    const [made, discussed, edited, changed] = [
      await addOne(),
      await addOne(),
      await addOne(),
      await addOne(),
    ];
    await house.as('director')(createComment, {
      subjectType: 'use-case',
      subjectId: discussed.id,
      text: 'Oui',
    });
    await house.as('director')(updateUseCase, { id: edited.id, version: 1, scopeIn: 'LinkedIn' });
    const [after] = await as((actor) =>
      register.change(
        actor,
        [
          {
            rank: 4,
            id: changed.id,
            version: 1,
            changes: { title: 'Autre', status: 'proposed', tags: null },
          },
        ],
        CAUSE,
      ),
    );
    if (!after) throw new Error('nothing was changed');
    const hindrances = await as((actor) =>
      register.hindrances(actor, [
        ...[made, discussed, edited].map((row) => ({ ...row, isNew: true })),
        { ...after, isNew: false },
        { rank: 9, id: '00000000-0000-4000-8000-000000000000', version: 1, isNew: true },
      ]),
    );
    expect(Object.fromEntries(hindrances)).toEqual({
      [discussed.id]: 'discussed',
      [edited.id]: 'touched-since',
      '00000000-0000-4000-8000-000000000000': 'removed',
    });
    await as((actor) =>
      register.takeBack(actor, [
        { rank: 1, id: made.id, before: null },
        { rank: 4, id: changed.id, before: { title: values.title, status: 'draft', tags: values.tags } },
      ]),
    );
    await expect(read(made.id)).rejects.toMatchObject({ kind: { type: 'not-found' } });
    expect(await read(changed.id)).toMatchObject({
      ...values,
      status: 'draft',
      moveReason: null,
      version: 3,
    });
  });
});
