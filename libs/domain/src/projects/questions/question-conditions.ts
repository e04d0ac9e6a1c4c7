import type { QuestionGroup } from './question-groups';

const PROJECT = [
  'buildPath',
  'sourcing',
  'scopeMode',
  'servingMode',
  'hosting',
  'autonomy',
  'outputs',
  'firstAiProject',
  'projectSize',
  'novelty',
  'annotation',
  'affectsEmployees',
  'monitorsEmployees',
] as const;

const SOURCES = ['dataOrigin', 'vendorTrainsOnData'] as const;

const PUBLISHING = [
  'publicContent',
  'identifiablePersonDepicted',
  'influencerCampaign',
  'virtualFaceOrBody',
] as const;

/** About people’s data, each with what makes it worth asking (RGPD art. 4, 6, 9, 10, 22, 28, 35, 44). */
const PERSONAL_DATA = {
  personalData: 'true',
  affectsPersons: 'true',
  dataSubjects: 'personalData',
  specialCategories: 'personalData',
  criminalData: 'personalData',
  highlyPersonal: 'personalData',
  largeScale: 'personalData',
  dataCombination: 'personalData',
  systematicMonitoring: 'personalData',
  evaluationScoring: 'personalData',
  profiling: 'personalData',
  innovativeUse: 'personalData',
  blocksRightOrContract: 'personalData',
  biometricData: 'personalData',
  geneticData: 'personalData',
  healthData: 'personalData and specialCategories',
  locationData: 'personalData',
  externalSourceProfiling: 'personalData',
  reuse: 'personalData',
  lawfulBasis: 'personalData',
  directMarketing: 'personalData',
  trackers: 'personalData',
  controllerRole: 'personalData',
  usesProcessor: 'personalData',
  transferOutsideEU: 'personalData',
  transferMechanism: 'personalData and transferOutsideEU',
  automatedDecision: 'personalData',
  significantEffect: "personalData and automatedDecision != 'none'",
  modelTrainedOnPersonalData: "personalData and buildPath in ['train', 'finetune']",
  californiaResidents: 'personalData',
  ccpaRole: 'personalData and californiaResidents',
} as const;

const IN_SCOPE = 'isAiSystem and (outputUsedInEu or euEstablished)';

/** Of the AI Act questionnaire, each with what makes it worth asking (RIA art. 2, 3, 5, 6, 25, 50, 51). */
const AI_ACT = {
  isAiSystem: 'true',
  outputUsedInEu: 'isAiSystem',
  aiActRoles: IN_SCOPE,
  ownName: IN_SCOPE,
  prohibitedHit: IN_SCOPE,
  annexIProduct: IN_SCOPE,
  safetyComponent: `${IN_SCOPE} and annexIProduct`,
  thirdPartyAssessment: `${IN_SCOPE} and annexIProduct`,
  annexIIIArea: IN_SCOPE,
  art63Exempt: `${IN_SCOPE} and annexIIIArea != 'none'`,
  interactsWithPersons: IN_SCOPE,
  aiObvious: `${IN_SCOPE} and interactsWithPersons`,
  deepFake: IN_SCOPE,
  creativeWork: `${IN_SCOPE} and deepFake`,
  publicInterestText: IN_SCOPE,
  editorialResponsibility: `${IN_SCOPE} and publicInterestText`,
  emotionRecognition: IN_SCOPE,
  biometricCategorisation: IN_SCOPE,
  standardEditing: `${IN_SCOPE} and 'provider' in aiActRoles`,
  gpaiProvider: IN_SCOPE,
  systemicRisk: `${IN_SCOPE} and gpaiProvider`,
} as const;

/** Where the organisation stands decides only where the results are not used in the Union. */
const OF_THE_HOUSE = { euEstablished: 'isAiSystem and not outputUsedInEu' } as const;

/** When a question is worth asking, in the language of rules; one that is not here always is. */
export const ASKED_WHEN: Readonly<Record<string, string>> = { ...PERSONAL_DATA, ...AI_ACT, ...OF_THE_HOUSE };

/** The questions of each qualification; a date of going into service is known later, and not asked for there. */
export const QUALIFIED_BY = {
  rgpd: Object.keys(PERSONAL_DATA),
  aiAct: [...Object.keys(AI_ACT), ...Object.keys(OF_THE_HOUSE)],
} as const;

const BY_GROUP: readonly (readonly [QuestionGroup, readonly string[]])[] = [
  ['project', PROJECT],
  ['sources', SOURCES],
  ['personal_data', [...Object.keys(PERSONAL_DATA), 'children', 'vulnerable', 'dpiaRequired']],
  ['ai_act', [...Object.keys(AI_ACT), 'firstPlacedOnMarket', 'aiActClass', 'highRisk']],
  ['publishing', [...PUBLISHING, 'generative']],
  ['sources', ['clientData', 'scraping', 'indirectCollection']],
];

const GROUPS: ReadonlyMap<string, QuestionGroup> = new Map(
  BY_GROUP.flatMap(([group, ids]) => ids.map((id) => [id, group] as const)),
);

export interface Grouped {
  readonly id: string;
  readonly level: 'organisation' | 'project';
  /** Of `askedOf`: `attribute`, or where in the AIPD procedure it stands. */
  readonly group?: string;
}

/** Where a question stands on screen. */
export const groupOf = ({ id, level, group = 'attribute' }: Grouped): QuestionGroup => {
  if (level === 'organisation') return 'organisation';
  return group === 'attribute' ? (GROUPS.get(id) ?? 'project') : 'dpia';
};
