import { detectMistakes } from './detect-mistakes';
import type { MistakeId, MistakeVerdict } from './mistake';
import type { ProjectPicture } from './project-picture';

const PROBLEM =
  'Chaque lundi, quatre rédactrices passent six heures à décliner les messages de la semaine pour LinkedIn.';

const nothing: ProjectPicture = {
  phase: 1,
  problem: null,
  scopeIn: null,
  scopeOut: null,
  does: null,
  doesNot: null,
  roles: [],
  attributes: {},
  facts: {},
  plannedDays: {},
  formerProjects: 0,
};

const sound: ProjectPicture = {
  phase: 5,
  problem: PROBLEM,
  scopeIn: 'LinkedIn et Instagram, trois clients.',
  scopeOut: 'La publicité payée.',
  does: 'Propose des variantes.',
  doesNot: 'Ne publie rien.',
  roles: ['sponsor', 'product_owner', 'domain_expert', 'data_scientist', 'dpo', 'system_owner'],
  attributes: { firstAiProject: true, projectSize: 'M', personalData: true, autonomy: 'recommend' },
  facts: {
    oppAnswers: 5,
    aiVerdict: 'ai',
    rgpdQualified: true,
    aiActQualified: true,
    userRolesInWorkshops: 2,
    primaryKpis: 2,
    primaryKpisWithBaseline: 2,
  },
  plannedDays: { P3: 20, P4: 20, P5: 25, P6: 20, P8: 63 },
  formerProjects: 0,
};

const facts = (some: ProjectPicture['facts']) => ({ facts: { ...sound.facts, ...some } });
const attributes = (some: ProjectPicture['attributes']) => ({ attributes: { ...sound.attributes, ...some } });

type Case = readonly [MistakeId, MistakeVerdict, string, Partial<ProjectPicture>];

const CASES: readonly Case[] = [
  ['S-ERR-01', 'clear', 'problem and both sides of the scope', {}],
  ['S-ERR-01', 'suspected', 'no statement', { problem: null }],
  ['S-ERR-01', 'suspected', 'a few words', { problem: 'Faire de l’IA.' }],
  ['S-ERR-01', 'suspected', 'identification unanswered', facts({ oppAnswers: 3 })],
  ['S-ERR-01', 'suspected', 'nothing is out of scope', { scopeOut: null }],
  ['S-ERR-01', 'clear', 'identification not told', facts({ oppAnswers: null })],
  ['S-ERR-02', 'clear', 'a third of the days', {}],
  ['S-ERR-02', 'suspected', 'five days of sixty', { plannedDays: { P3: 5, P4: 30, P5: 25 } }],
  ['S-ERR-02', 'suspected', 'building planned, data not', { plannedDays: { P4: 30 } }],
  ['S-ERR-02', 'cannot_tell', 'no dates', { plannedDays: {} }],
  ['S-ERR-02', 'clear', 'the pilot is behind', { phase: 6, plannedDays: {} }],
  ['S-ERR-03', 'clear', 'the triage says AI', {}],
  ['S-ERR-03', 'suspected', 'the triage says automation', facts({ aiVerdict: 'automation' })],
  ['S-ERR-03', 'suspected', 'contracts before G1', facts({ vendorContractsBeforeG1: 1 })],
  ['S-ERR-03', 'clear', 'no contract before G1', facts({ vendorContractsBeforeG1: 0 })],
  ['S-ERR-03', 'cannot_tell', 'no triage', facts({ aiVerdict: null })],
  [
    'S-ERR-03',
    'suspected',
    'a tool before a problem',
    { phase: 1, problem: null, ...attributes({ sourcing: 'saas' }) },
  ],
  ['S-ERR-04', 'clear', 'all answered, a DPO', {}],
  ['S-ERR-04', 'suspected', 'personal data, nobody advises', { roles: ['sponsor'] }],
  ['S-ERR-04', 'suspected', 'unanswered past framing', facts({ aiActQualified: false })],
  ['S-ERR-04', 'cannot_tell', 'unanswered while framing', { phase: 1, ...facts({ rgpdQualified: false }) }],
  ['S-ERR-04', 'cannot_tell', 'not told', facts({ rgpdQualified: null, aiActQualified: null })],
  ['S-ERR-04', 'suspected', 'blocking checks open', facts({ rgpdBlockingOpen: 2 })],
  ['S-ERR-05', 'clear', 'five key roles', {}],
  ['S-ERR-05', 'suspected', 'no domain expert', { roles: ['sponsor', 'product_owner', 'ai_lead', 'legal'] }],
  ['S-ERR-06', 'clear', 'two jobs heard', {}],
  ['S-ERR-06', 'suspected', 'nobody heard at the pilot', facts({ userRolesInWorkshops: 0 })],
  ['S-ERR-06', 'cannot_tell', 'nobody heard yet', { phase: 1, ...facts({ userRolesInWorkshops: null }) }],
  ['S-ERR-06', 'suspected', 'no feedback in acceptance', { phase: 7, ...facts({ feedbackRate: 0 }) }],
  ['S-ERR-07', 'clear', 'owner and dates', {}],
  ['S-ERR-07', 'suspected', 'nobody will run it', { roles: ['sponsor'] }],
  ['S-ERR-07', 'suspected', 'no dates after the pilot', { plannedDays: { P5: 25 } }],
  ['S-ERR-07', 'cannot_tell', 'nobody yet, while framing', { phase: 2, roles: [] }],
  ['S-ERR-07', 'suspected', 'not funded', facts({ runBudgetMonths: 0 })],
  ['S-ERR-08', 'clear', 'KPIs with baselines', {}],
  ['S-ERR-08', 'cannot_tell', 'not told', facts({ primaryKpis: null })],
  ['S-ERR-08', 'suspected', 'no primary KPI', facts({ primaryKpis: 0 })],
  ['S-ERR-08', 'suspected', 'a baseline missing', facts({ primaryKpisWithBaseline: 1 })],
  [
    'S-ERR-08',
    'suspected',
    'unconfirmed in operation',
    { phase: 8, ...facts({ rolloutKpiConfirmed: false }) },
  ],
  ['S-ERR-09', 'clear', 'both sides of expectations', {}],
  ['S-ERR-09', 'suspected', 'what it will not do is not said', { doesNot: null }],
  ['S-ERR-09', 'cannot_tell', 'not said yet, while framing', { phase: 1, doesNot: null }],
  ['S-ERR-09', 'suspected', 'the pilot missed the target', facts({ primaryTargetMet: false })],
  ['S-ERR-09', 'suspected', 'acts alone, first project', attributes({ autonomy: 'full' })],
  ['S-ERR-10', 'clear', 'first, medium', {}],
  ['S-ERR-10', 'suspected', 'first, extra large', attributes({ projectSize: 'XL' })],
  ['S-ERR-10', 'cannot_tell', 'first, size not told', attributes({ projectSize: null })],
  ['S-ERR-10', 'clear', 'large, not the first', attributes({ projectSize: 'XL', firstAiProject: false })],
  [
    'S-ERR-10',
    'clear',
    'large, another passed its pilot',
    { ...attributes({ projectSize: 'L', firstAiProject: null }), formerProjects: 1 },
  ],
];

describe('the common mistakes', () => {
  it.each(CASES)('%s is %s: %s', (id, verdict, _, some) => {
    const found = detectMistakes({ ...sound, ...some }).find((mistake) => mistake.id === id);
    expect(found?.verdict).toBe(verdict);
    expect(Boolean(found?.wayOut)).toBe(verdict !== 'clear');
  });

  it('each have a case for every verdict that they can give', () => {
    const given = new Set(CASES.map(([id, verdict]) => `${id} ${verdict}`));
    for (const { id } of detectMistakes(sound))
      for (const verdict of ['clear', 'suspected']) expect(given).toContain(`${id} ${verdict}`);
  });

  it('are all ten looked for, and none is seen in a sound project', () => {
    const found = detectMistakes(sound);
    expect(found).toHaveLength(10);
    expect(found.filter(({ verdict }) => verdict !== 'clear')).toEqual([]);
  });

  it('do not accuse a project that has only begun of what it could not do yet', () => {
    const accused = detectMistakes(nothing).filter(({ verdict }) => verdict === 'suspected');
    expect(accused.map(({ id }) => id)).toEqual(['S-ERR-01', 'S-ERR-05']);
  });

  it('speak both languages, in the typography of each', () => {
    for (const [, , , some] of CASES)
      for (const { reason, wayOut } of detectMistakes({ ...sound, ...some })) {
        const said = [reason, ...(wayOut ? [wayOut.words] : [])];
        for (const { fr, en } of said) {
          expect(fr).not.toMatch(/'| [;:?!%»]|« |\(s\)/);
          expect(en).not.toMatch(/'/);
        }
      }
  });
});
