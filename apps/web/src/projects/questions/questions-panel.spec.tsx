import type { Question } from '@jalon/contracts/projects/questions-view';
import type { Questions } from '@jalon/contracts/projects/questions.operations';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type Answers, ID, openPanel } from '../testing/open-panel';
import { QuestionsPanel, type QuestionsPart } from './questions-panel';

const both = (fr: string) => ({ fr, en: fr });

const question = (id: string, words: string, more: Partial<Question> = {}): Question => ({
  id,
  type: 'bool',
  group: 'project',
  label: both(words),
  question: both(words),
  help: null,
  values: [],
  isOfOrganisation: false,
  isMaterial: true,
  isChoice: false,
  applies: true,
  dependsOn: [],
  gateIds: ['G1'],
  isWanted: true,
  answer: { value: null, version: null, by: null, at: null },
  ...more,
});

const standard = {
  id: 'standard',
  name: both('Standard'),
  reason: both('Usuel.'),
  criteria: 110,
  isLighter: false,
};

const data: Questions = {
  questions: [
    question('personalData', 'Traite-t-il des données personnelles ?'),
    question('affectsEmployees', 'Change-t-il le travail des salariés ?', { isWanted: false }),
    question('CNIL-R-05', 'Alertes professionnelles', { group: 'dpia', isWanted: false }),
    question('CNIL-R-06', 'Données de santé', { group: 'dpia', isWanted: false }),
    question('D7', 'Le responsable décide', { group: 'dpia', isWanted: false, isChoice: true }),
  ],
  derived: [],
  profile: {
    current: null,
    inForce: 'standard',
    currentReason: null,
    proposed: 'standard',
    because: both('Aucun cas extrême.'),
    choices: [standard],
  },
  may: ['answer'],
};

const nothing = {
  criteria: [],
  signatures: [],
  derived: [],
  profile: {
    before: 'standard',
    after: 'standard',
    inForce: 'standard',
    names: [{ id: 'standard', name: both('Standard') }],
  },
};

const QUESTIONS = 'GET /use-cases/:id/questions';
const PREVIEW = 'POST /use-cases/:id/questions/preview';
const ANSWER = 'PUT /use-cases/:id/questions';

const open = (part: QuestionsPart, answers: Answers) =>
  openPanel(<QuestionsPanel useCaseId={ID} part={part} onPart={() => undefined} />, {
    [QUESTIONS]: () => data,
    ...answers,
  });

const say = async (words: RegExp, answer: string) => {
  const asked = await screen.findByRole('group', { name: words });
  await userEvent.click(within(asked).getByLabelText(answer));
};
/** What was given last; an effect may be asked for again after it. */
const given = (sent: ReturnType<typeof open>['sent']) => sent.findLast(({ what }) => what === ANSWER);
const seeEffect = () => userEvent.click(screen.getByRole('button', { name: /Voir l’effet/ }));

describe('the questions of a project', () => {
  beforeEach(() => localStorage.clear());

  it('begin with those that matter now', async () => {
    open(undefined, {});
    expect(await screen.findByText(/données personnelles/)).toBeTruthy();
    expect(screen.queryByText(/travail des salariés/)).toBe(null);
  });

  it('show what an answer changes before it is given, then give it on the version that was read', async () => {
    const { sent } = open(undefined, {
      [PREVIEW]: () => ({
        ...nothing,
        signatures: [
          {
            gateId: 'G1',
            gate: both('Cadrage signé'),
            criterion: { id: 'G1-01', ...both('Problème écrit') },
            role: both('Sponsor'),
            by: { id: ID, name: 'Marc Delaunay' },
            at: '2026-03-01T10:00:00.000Z',
          },
        ],
      }),
      [ANSWER]: () => data,
    });
    await say(/données personnelles/, 'Oui');
    await seeEffect();
    expect(await screen.findByText(/Une signature tombera/)).toBeTruthy();
    expect(screen.getByText(/Marc Delaunay/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Enregistrer la réponse' }));
    expect(given(sent)).toEqual({
      what: ANSWER,
      body: { answers: [{ attributeId: 'personalData', value: true, version: null }] },
    });
  });

  it('ask again where somebody answered meanwhile, and then replace on purpose', async () => {
    let asked = 0;
    const { sent } = open(undefined, {
      [PREVIEW]: () => nothing,
      [ANSWER]: () => {
        asked += 1;
        if (asked > 1) return data;
        const changed = [
          {
            attributeId: 'personalData',
            question: both('Traite-t-il des données personnelles ?'),
            version: 1,
            yours: false,
            theirs: true,
            by: 'Nadia Ferrand',
            at: '2026-03-01T10:00:00.000Z',
          },
        ];
        return new Response(
          JSON.stringify({ type: '/api/problems/answers-changed', status: 409, title: 'Répondu', changed }),
          { status: 409, headers: { 'content-type': 'application/problem+json' } },
        );
      },
    });
    await say(/données personnelles/, 'Non');
    await seeEffect();
    await userEvent.click(await screen.findByRole('button', { name: 'Enregistrer la réponse' }));
    expect(await screen.findByText(/Nadia Ferrand/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Remplacer par mes réponses' }));
    expect(given(sent)?.body).toEqual({
      answers: [{ attributeId: 'personalData', value: false, version: 1 }],
    });
  });

  it('let all operations that are left be answered no at once, but not the choice of the controller', async () => {
    const { sent } = open('dpia', { [PREVIEW]: () => nothing, [ANSWER]: () => data });
    await userEvent.click(await screen.findByRole('button', { name: /Répondre non à toutes/ }));
    await seeEffect();
    await userEvent.click(await screen.findByRole('button', { name: 'Enregistrer les 2 réponses' }));
    expect(given(sent)?.body).toEqual({
      answers: ['CNIL-R-05', 'CNIL-R-06'].map((attributeId) => ({
        attributeId,
        value: false,
        version: null,
      })),
    });
  });
});
