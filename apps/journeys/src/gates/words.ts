import type { Said } from '../reader';

/** What the screens of gates say. */
export const words = {
  open: { fr: 'Ouvrir la porte G0', en: 'Open gate G0' },
  decide: { fr: 'Décider et signer', en: 'Decide and sign' },
  signCriterion: { fr: 'Signer ce critère…', en: 'Sign this criterion…' },
  sign: { fr: 'Signer', en: 'Sign' },
  why: { fr: 'Pourquoi', en: 'Why' },
  password: {
    fr: 'Votre mot de passe, ou un code de votre second facteur',
    en: 'Your password, or a code of your second factor',
  },
  confirmed: { fr: 'Identité confirmée jusqu’à', en: 'Identity confirmed until' },
  pass: { fr: 'Passer', en: 'Pass' },
  withConditions: { fr: 'Passer avec conditions', en: 'Pass with conditions' },
  hold: { fr: 'Mettre en attente', en: 'Hold' },
  screening: {
    fr: 'Aucune pratique interdite au premier examen',
    en: 'No prohibited practice at first screening',
  },
  problemSigned: { fr: 'Énoncé du problème signé', en: 'Problem statement signed' },
  selectionSigned: {
    fr: 'Décision de sélection signée et motivée',
    en: 'Selection decision signed with reasons',
  },
  privacy: { fr: 'Qualification RGPD faite', en: 'GDPR qualification done' },
  met: { fr: 'Rempli', en: 'Met' },
  signAgain: { fr: 'À signer de nouveau', en: 'To be signed again' },
  fallen: {
    fr: 'Ne tient plus : ce qui avait été lu a changé.',
    en: 'No longer stands: what was read has changed.',
  },
  checked: { fr: 'Ce que vous avez vérifié', en: 'What you checked' },
  decided: { fr: 'La porte est décidée.', en: 'The gate is decided.' },
  voted: { fr: 'Votre voix est enregistrée.', en: 'Your vote is saved.' },
  replay: { fr: 'Rejouer', en: 'Replay' },
  same: { fr: 'Même verdict, document intact', en: 'Same verdict, document intact' },
  disagree: {
    fr: 'Tout est prêt, mais les décideurs ne sont pas d’accord : la porte attend.',
    en: 'All is ready, but the deciders disagree: the gate waits.',
  },
  toDecide: { fr: 'À décider aux portes', en: 'To decide at gates' },
  record: { fr: 'Compte rendu de décision', en: 'Decision record' },
  notYours: {
    fr: 'Ce mot de passe ou ce code n’est pas le vôtre',
    en: 'This password or code is not yours',
  },
  readyForYou: {
    fr: 'Tout est prêt : votre voix est attendue.',
    en: 'All is ready: your vote is awaited.',
  },
  notReady: {
    fr: 'Pas encore possible : la porte n’est pas prête.',
    en: 'Not possible yet: the gate is not ready.',
  },
  opinion: { fr: 'Donner votre avis…', en: 'Give your opinion…' },
  unfavourable: { fr: 'Défavorable', en: 'Unfavourable' },
  inWords: { fr: 'En quelques mots', en: 'In a few words' },
  giveOpinion: { fr: 'Donner cet avis', en: 'Give this opinion' },
  attach: { fr: 'Joindre une preuve…', en: 'Attach a proof…' },
  addCondition: { fr: 'Ajouter une condition', en: 'Add a condition' },
  criterion: { fr: 'Critère', en: 'Criterion' },
  asked: { fr: 'Ce qui est demandé', en: 'What is asked' },
  assignedTo: { fr: 'Confiée à', en: 'Assigned to' },
  dueOn: { fr: 'Pour le', en: 'By' },
  meet: { fr: 'Dire qu’elle est remplie…', en: 'Say that it is met…' },
  isMet: { fr: 'Dire qu’elle est remplie', en: 'Say that it is met' },
  confirmMet: { fr: 'Confirmer qu’elle est remplie', en: 'Confirm that it is met' },
  how: { fr: 'Comment', en: 'How' },
  overdue: { fr: 'En retard', en: 'Overdue' },
  measure: { fr: 'Ajouter des mesures', en: 'Add measurements' },
  saveTwelve: { fr: 'Enregistrer (12)', en: 'Save (12)' },
  conditions: { fr: 'Conditions', en: 'Conditions' },
} satisfies Record<string, Said>;

/** What a changed proof reads like: « version 1 → version 2 ». */
export const VERSIONS = /version 1.*version 2/i;
