import type { RuleValue } from '@jalon/domain/lifecycle/facts/fact';

type Answers = Readonly<Record<string, RuleValue>>;

/** An assistant for the agency’s own people, on public documents: no personal data, nothing forbidden. */
export const PLAIN_ANSWERS: Answers = {
  buildPath: 'configure',
  autonomy: 'recommend',
  firstAiProject: false,
  projectSize: 'M',
  novelty: 'medium',
  personalData: false,
  affectsPersons: false,
  isAiSystem: true,
  outputUsedInEu: true,
  aiActRoles: ['deployer'],
  ownName: false,
  prohibitedHit: false,
  annexIProduct: false,
  annexIIIArea: 'none',
  interactsWithPersons: false,
  deepFake: false,
  publicInterestText: false,
  emotionRecognition: false,
  biometricCategorisation: false,
  gpaiProvider: false,
};

/** The same on the agency’s own customers: every question about their data has its answer. */
export const PERSONAL_ANSWERS: Answers = {
  ...PLAIN_ANSWERS,
  personalData: true,
  affectsPersons: true,
  dataSubjects: ['customers'],
  specialCategories: false,
  criminalData: false,
  highlyPersonal: false,
  largeScale: false,
  dataCombination: false,
  systematicMonitoring: false,
  evaluationScoring: false,
  profiling: false,
  innovativeUse: false,
  blocksRightOrContract: false,
  biometricData: false,
  geneticData: false,
  locationData: false,
  externalSourceProfiling: false,
  reuse: false,
  lawfulBasis: 'legitimate_interest',
  directMarketing: false,
  trackers: false,
  controllerRole: 'controller',
  usesProcessor: true,
  transferOutsideEU: false,
  automatedDecision: 'none',
  californiaResidents: false,
};
