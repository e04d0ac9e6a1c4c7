import type { Said } from '../reader';

/** What the screens of proposals and of triage say. */
export const words = {
  createLink: { fr: 'Créer un lien', en: 'Create a link' },
  occasion: { fr: 'Pour qui, à quelle occasion ?', en: 'For whom, on what occasion?' },
  create: { fr: 'Créer le lien', en: 'Create the link' },
  ready: { fr: 'Le lien est prêt', en: 'The link is ready' },
  done: { fr: 'C’est fait', en: 'Done' },
  title: { fr: 'En une phrase, de quoi s’agit-il ?', en: 'In one sentence, what is it about?' },
  problem: { fr: 'Qu’est-ce qui coince aujourd’hui ?', en: 'What gets in the way today?' },
  email: { fr: 'Votre adresse e-mail', en: 'Your e-mail address' },
  send: { fr: 'Envoyer ma proposition', en: 'Send my proposal' },
  sent: { fr: 'C’est envoyé', en: 'It is on its way' },
  createUseCase: { fr: 'Créer le cas d’usage', en: 'Create the use case' },
  inRegister: { fr: 'CU-004 est au registre.', en: 'CU-004 is in the register.' },
  nothingWaits: { fr: 'Rien n’attend de réponse', en: 'Nothing awaits an answer' },
  ruleSays: { fr: 'La règle dit', en: 'The rule says' },
  reason: { fr: 'Motif', en: 'Reason' },
  return: { fr: 'Retourner', en: 'Return' },
  sendAgain: { fr: 'Renvoyer', en: 'Send again' },
  again: { fr: 'Votre proposition est renvoyée.', en: 'Your proposal has been sent again.' },
  waiting: { fr: 'En attente de lecture', en: 'Waiting to be read' },
} satisfies Record<string, Said>;

export const qualifyWords = (title: string): Said => ({
  fr: `Qualifier « ${title} »`,
  en: `Qualify “${title}”`,
});

export const returnWords = (title: string): Said => ({
  fr: `Retourner « ${title} » avec un motif`,
  en: `Return “${title}” with a reason`,
});

/** « Retenir « IA » », and what else the rule may say. */
export const settleWords = { fr: /^Retenir «/, en: /^Settle on “/ };
