import { jest } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { openGates } from '../testing/open-gates';
import { criterion, gate, idOf, words } from '../testing/sample-gate';

const ID = idOf(20);
const PATH = `/use-cases/${idOf(21)}/gate`;
const IN_AN_HOUR = new Date(Date.now() + 3_600_000).toISOString();

const asked = (why: 'needed' | 'wrong') =>
  new Response(
    JSON.stringify({
      type: '/api/problems/identity-not-proved',
      status: 403,
      title: 'Prouvez que c’est bien vous',
      why,
    }),
    { status: 403, headers: { 'content-type': 'application/problem+json' } },
  );

jest.setTimeout(30_000);
beforeEach(() => localStorage.clear());

const signable = criterion({
  id: 'G0-09',
  name: words('Examen des pratiques interdites'),
  kind: 'attested',
  state: 'unsigned',
  may: ['attest'],
});

/** Opens the dialog that signs a criterion; `answers`: what the server says to each signature in turn. */
async function signing(provedUntil: string | null, answers: readonly (() => unknown)[]) {
  const user = userEvent.setup();
  const view = gate({ criteria: [signable], state: 'blocked' });
  let nth = 0;
  const { asked: sent } = await openGates(PATH, {
    [`GET /use-cases/${idOf(21)}/gates`]: () => ({ gates: [view], ahead: [], nextId: ID, mayOpen: false }),
    [`GET /gates/${ID}`]: () => view,
    [`GET /gates/${ID}/reading`]: () => ({ reading: { statement: null }, hash: 'a'.repeat(64) }),
    'GET /session/identity': () => ({ provedUntil }),
    [`POST /gates/${ID}/criteria/G0-09/attestations`]: () => answers[nth++]?.() ?? view,
  });
  const summary = await screen.findByRole('button', { name: /Examen des pratiques interdites/ });
  if (summary.getAttribute('aria-expanded') !== 'true') await user.click(summary);
  await user.click(await screen.findByRole('button', { name: 'Signer ce critère…' }));
  const dialog = within(await screen.findByRole('dialog'));
  await user.type(dialog.getByLabelText(/^Ce que vous avez vérifié/), 'Relu à deux.');
  return { user, dialog, sent, sign: () => user.click(dialog.getByRole('button', { name: 'Signer' })) };
}

describe('a criterion that is signed', () => {
  it('asks for no password while the last proof holds, and says until when', async () => {
    const { dialog, sent, sign } = await signing(IN_AN_HOUR, []);
    await dialog.findByText(/Identité confirmée jusqu’à \d+ h \d\d/);
    expect(dialog.queryByLabelText(/^Votre mot de passe/)).toBeNull();
    await sign();
    expect(sent[0]?.body).toMatchObject({ statement: 'Relu à deux.' });
    expect(sent[0]?.body).not.toHaveProperty('password');
  });

  it('opens the field when the proof has run out meanwhile, and loses nothing', async () => {
    const { user, dialog, sent, sign } = await signing(IN_AN_HOUR, [() => asked('needed')]);
    await dialog.findByText(/Identité confirmée/);
    await sign();
    await user.type(await dialog.findByLabelText(/^Votre mot de passe/), 'une phrase assez longue');
    expect(dialog.getByLabelText(/^Ce que vous avez vérifié/)).toHaveProperty('value', 'Relu à deux.');
    await sign();
    expect(sent[1]?.body).toMatchObject({ statement: 'Relu à deux.', password: 'une phrase assez longue' });
    expect(localStorage.getItem(`jalon-draft-attest-${ID}-G0-09`) ?? '').not.toContain('une phrase');
  });

  it('says that a password is wrong, and that nothing was signed', async () => {
    const { user, dialog, sign } = await signing(null, [() => asked('wrong')]);
    await user.type(await dialog.findByLabelText(/^Votre mot de passe/), 'pas la bonne');
    await sign();
    await dialog.findByText('Ce mot de passe ou ce code n’est pas le vôtre');
    expect(dialog.getByLabelText(/^Ce que vous avez vérifié/)).toHaveProperty('value', 'Relu à deux.');
  });
});
