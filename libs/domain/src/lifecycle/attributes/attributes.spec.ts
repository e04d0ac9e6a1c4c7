import type { Values } from '../expression/scope';
import { scopeOfValues } from '../expression/scope';
import { shipped } from '../testing/shipped';
import { acceptsAnswer, askedOf } from './asked';
import { deriveAttributes } from './derive-attributes';
import { dpiaDecisionOf } from './dpia-decision';

const derived = (answers: Values) => deriveAttributes(shipped, answers);

describe('derived attributes', () => {
  it('are unknown until what they rest on is answered', () => {
    const values = derived({});
    expect(Object.keys(values)).toHaveLength(89);
    expect(new Set(Object.values(values))).toEqual(new Set([null]));
  });

  it.each([
    ['generative', { outputs: ['image'] }, true],
    ['generative', { outputs: ['score'] }, false],
    ['clientData', { dataOrigin: ['client', 'open_data'] }, true],
    ['clientData', { dataOrigin: [] }, false],
    ['indirectCollection', { dataOrigin: ['first_party'] }, false],
    ['vulnerable', { dataSubjects: ['employees'] }, true],
    ['children', { dataSubjects: ['employees'] }, false],
    ['cseConsultationDue', { hasCse: true, headcount: 50 }, true],
    ['cseConsultationDue', { hasCse: true, headcount: 49 }, false],
    ['cseConsultationDue', { hasCse: false }, false],
    ['cseConsultationDue', { hasCse: true }, null],
    ['highRisk', {}, null],
  ] satisfies readonly (readonly [string, Values, boolean | null])[])(
    '%s where %j is %j',
    (id, answers, expected) => expect(derived(answers)[id]).toBe(expected),
  );

  it('do not listen to an answer', () =>
    expect(derived({ highRisk: true })).toMatchObject({ highRisk: null }));
});

const AGENCY: Values = {
  isAiSystem: true,
  euEstablished: true,
  outputUsedInEu: true,
  prohibitedHit: false,
  annexIProduct: false,
  annexIIIArea: 'none',
  interactsWithPersons: false,
  emotionRecognition: false,
  biometricCategorisation: false,
  deepFake: false,
  publicInterestText: false,
  aiActRoles: ['deployer'],
  outputs: ['text'],
};

describe('class under the AI Act', () => {
  it.each([
    ['a deployer of a text tool', {}, 'minimal'],
    ['no AI system', { isAiSystem: false }, 'not_ai'],
    ['outside the Union', { euEstablished: false, outputUsedInEu: false }, 'out_of_scope'],
    [
      'a prohibited practice, whatever else',
      { prohibitedHit: true, annexIIIArea: 'employment' },
      'prohibited',
    ],
    [
      'employment, derogation',
      { annexIIIArea: 'employment', art63Exempt: true, profiling: false },
      'minimal',
    ],
    [
      'employment, derogation but profiling',
      { annexIIIArea: 'employment', art63Exempt: true, profiling: true },
      'high',
    ],
    ['employment, no derogation', { annexIIIArea: 'employment', art63Exempt: false }, 'high'],
    ['employment, derogation unanswered', { annexIIIArea: 'employment', profiling: false }, null],
    [
      'a chatbot that could be taken for a person',
      { interactsWithPersons: true, aiObvious: false },
      'transparency',
    ],
    ['a provider of generated text', { aiActRoles: ['provider'], standardEditing: false }, 'transparency'],
    [
      'prohibited practices unanswered, high risk',
      { prohibitedHit: null, annexIIIArea: 'employment', art63Exempt: false },
      null,
    ],
  ] satisfies readonly (readonly [string, Values, string | null])[])(
    '%s: %j is %j',
    (_, answers, expected) => {
      const values = derived({ ...AGENCY, ...answers });
      expect(values.aiActClass).toBe(expected);
      expect(values.highRisk).toBe(expected === null ? null : expected === 'high');
    },
  );
});

const listed = (name: string, answer: boolean): Values =>
  Object.fromEntries(
    (shipped.dpia.lists[name] ?? [])
      .filter(({ answeredByPerson }) => answeredByPerson)
      .map(({ id }) => [id, answer]),
  );

/** Personal data about which everything is answered with no. */
const PERSONAL: Values = {
  ...AGENCY,
  personalData: true,
  evaluationScoring: false,
  automatedDecision: 'none',
  significantEffect: false,
  systematicMonitoring: false,
  specialCategories: false,
  criminalData: false,
  highlyPersonal: false,
  largeScale: false,
  dataCombination: false,
  dataSubjects: ['customers'],
  innovativeUse: false,
  blocksRightOrContract: false,
  healthData: false,
  geneticData: false,
  biometricData: false,
  locationData: false,
  externalSourceProfiling: false,
  ...listed('cnil_required', false),
  ...listed('cnil_not_required', false),
};

describe('whether an AIPD is due', () => {
  it.each([
    ['D1 no personal data', { personalData: false }, false],
    ['D1 unanswered, the rest says no', { personalData: null }, false],
    [
      'D1 unanswered, the rest says yes',
      { personalData: null, largeScale: true, dataCombination: true },
      null,
    ],
    ['D2 an operation of the list of the CNIL, answered by a person', { 'CNIL-R-06': true }, true],
    ['D2 health data of a care institution', { healthData: true }, true],
    ['D2 before D3', { healthData: true, 'CNIL-N-02': true }, true],
    ['D2 one item unanswered', { 'CNIL-R-06': null }, null],
    [
      'D3 an exemption fully met, before two criteria',
      { 'CNIL-N-02': true, largeScale: true, dataCombination: true },
      false,
    ],
    [
      'D3 an exemption unanswered could change it',
      { 'CNIL-N-02': null, largeScale: true, dataCombination: true },
      null,
    ],
    ['D3 an exemption unanswered changes nothing', { 'CNIL-N-02': null }, false],
    ['D4 sensitive data on a large scale', { largeScale: true, specialCategories: true }, true],
    ['D5 a high-risk system', { annexIIIArea: 'employment', art63Exempt: false }, true],
    ['D6 two criteria', { largeScale: true, dataCombination: true }, true],
    [
      'D6 two criteria, others unanswered',
      { largeScale: true, dataCombination: true, innovativeUse: null },
      true,
    ],
    ['D7 one criterion, the controller has not chosen', { largeScale: true }, null],
    ['D7 one criterion, the controller wants one', { largeScale: true, D7: true }, true],
    ['D7 one criterion, the controller does not', { largeScale: true, D7: false }, false],
    ['D7 does not, but a second is unanswered', { largeScale: true, innovativeUse: null, D7: false }, null],
    ['D8 no criterion', {}, false],
    ['D8 one unanswered, the controller would want none', { innovativeUse: null, D7: false }, false],
    ['D8 one unanswered', { innovativeUse: null }, null],
  ] satisfies readonly (readonly [string, Values, boolean | null])[])('%s: %j', (_, answers, expected) => {
    expect(derived({ ...PERSONAL, ...answers }).dpiaRequired).toBe(expected);
  });

  it('tells which steps were taken and what is still possible', () => {
    const answers = { ...PERSONAL, largeScale: true, innovativeUse: null };
    const values = derived(answers);
    const decision = dpiaDecisionOf(shipped.dpia, scopeOfValues(values), answers);
    expect(decision.possible).toEqual(['required', 'recommended']);
    expect(decision.steps.map(({ id, truth }) => `${id} ${truth}`)).toEqual([
      'D1 false',
      'D2 false',
      'D3 false',
      'D4 false',
      'D5 false',
      'D6 unknown',
      'D7 true',
    ]);
    expect(decision.steps.at(-1)?.items).toContainEqual({ id: 'WP-8', truth: 'unknown' });
  });
});

describe('what is asked', () => {
  it('is every attribute that is not derived, each operation that only a person can tell, and the choice of D7', () => {
    const asked = askedOf(shipped);
    expect(asked.filter(({ group }) => group === 'attribute')).toHaveLength(79);
    expect(asked.filter(({ group }) => group === 'cnil_required')).toHaveLength(6);
    expect(asked.filter(({ group }) => group === 'cnil_not_required')).toHaveLength(12);
    expect(asked.filter(({ group }) => group === 'choice').map(({ id }) => id)).toEqual(['D7']);
    expect(new Set(asked.map(({ id }) => id)).size).toBe(asked.length);
  });

  it.each([
    ['personalData', true, true],
    ['personalData', 'true', false],
    ['headcount', 12, true],
    ['headcount', 1.5, false],
    ['headcount', -1, false],
    ['firstPlacedOnMarket', '2026-11-30', true],
    ['firstPlacedOnMarket', '2026-13-30', false],
    ['autonomy', 'full', true],
    ['autonomy', 'other', false],
    ['outputs', [], true],
    ['outputs', ['text', 'image'], true],
    ['outputs', ['text', 'text'], false],
    ['outputs', ['dance'], false],
    ['outputs', 'text', false],
    ['CNIL-R-05', false, true],
    ['CNIL-R-05', 1, false],
  ])('%s may be answered %j: %s', (id, value, expected) => {
    const asked = askedOf(shipped).find((one) => one.id === id);
    expect(asked && acceptsAnswer(asked, value)).toBe(expected);
  });
});
