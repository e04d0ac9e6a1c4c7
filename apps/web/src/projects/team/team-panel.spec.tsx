import type { Team } from '@jalon/contracts/projects/team.operations';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type Answers, ID, openPanel } from '../testing/open-panel';
import { TeamPanel } from './team-panel';

const both = (fr: string) => ({ fr, en: fr });
const SOFIA = { id: '5e1f0f5c-7a52-4d7e-8b8e-0d9a3f1b2c01', name: 'Sofia Almeida' };
const HELD = '5e1f0f5c-7a52-4d7e-8b8e-0d9a3f1b2c02';

const team: Team = {
  roles: [
    {
      ...both('Sponsor / direction'),
      id: 'sponsor',
      advisesOnly: false,
      held: [{ id: HELD, person: SOFIA, givenAt: '2026-11-02T09:00:00.000Z' }],
      notWith: ['dpo'],
    },
    { ...both('DPO'), id: 'dpo', advisesOnly: true, held: [], notWith: ['sponsor'] },
  ],
  keyRoles: [{ ...both('Sponsor'), id: 'sponsor', by: ['sponsor'], people: [SOFIA] }],
  phase: { ...both('Découverte et cadrage'), id: 'P1' },
  raci: [],
  may: ['team'],
};

const TEAM = 'GET /use-cases/:id/team';
const GIVE = 'POST /use-cases/:id/team';
const END = `DELETE /project-roles/${HELD}`;

const open = (answers: Answers = {}) =>
  openPanel(<TeamPanel useCaseId={ID} />, {
    [TEAM]: () => team,
    'GET /members/names': () => [{ ...SOFIA, isOfClient: false }],
    ...answers,
  });

const refused = (body: object, status: number) =>
  Response.json(body, { status, headers: { 'content-type': 'application/problem+json' } });

async function giveSofiaTheDpo() {
  await userEvent.click(await screen.findByText(/rôle que personne ne tient/));
  await userEvent.click(screen.getByRole('button', { name: 'Donner le rôle « DPO »' }));
  const dialog = await screen.findByRole('dialog', { name: 'Donner un rôle' });
  await userEvent.click(within(dialog).getByLabelText(/^Personne/));
  await userEvent.click(await screen.findByRole('option', { name: SOFIA.name, hidden: true }));
  await userEvent.click(within(dialog).getByRole('button', { name: 'Donner le rôle' }));
  return dialog;
}

describe('the team of a project', () => {
  it('gives a role to somebody', async () => {
    const { sent } = open({ [GIVE]: () => team });
    await giveSofiaTheDpo();
    expect(sent).toEqual([{ what: GIVE, body: { roleId: 'dpo', personId: SOFIA.id } }]);
  });

  it('names the two roles that a gate wants apart, and keeps what was chosen', async () => {
    open({
      [GIVE]: () =>
        refused(
          {
            type: '/api/problems/role-pair-forbidden',
            status: 409,
            title: 'Ces deux rôles demandent deux personnes',
            roles: [
              { id: 'dpo', ...both('DPO') },
              { id: 'sponsor', ...both('Sponsor / direction') },
            ],
            gateIds: ['G1', 'G2'],
          },
          409,
        ),
    });
    const dialog = await giveSofiaTheDpo();
    expect((await within(dialog).findByText(/DPO \+ Sponsor/)).textContent).toContain('G1, G2');
    expect(within(dialog).getByDisplayValue(SOFIA.name)).toBeTruthy();
  });

  it('says before a role ends what that does to gates', async () => {
    const { sent } = open({ [END]: () => team });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Retirer à Sofia Almeida le rôle « Sponsor / direction »' }),
    );
    const dialog = await screen.findByRole('dialog');
    expect(dialog.textContent).toContain('est décidée aussitôt');
    expect(sent).toEqual([]);
    await userEvent.click(within(dialog).getByRole('button', { name: 'Mettre fin au rôle' }));
    expect(sent.map(({ what }) => what)).toEqual([END]);
  });

  it('offers nothing to whoever may not', async () => {
    open({ [TEAM]: () => ({ ...team, may: [] }) });
    await screen.findAllByText('Sofia Almeida');
    expect(screen.queryByRole('button', { name: /Donner|Retirer/ })).toBeNull();
  });
});
