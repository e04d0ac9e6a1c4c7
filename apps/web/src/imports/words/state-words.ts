import type { ImportState } from '@jalon/domain/imports/run';
import { msg } from '@lingui/core/macro';
import { messages } from '../../platform/messages';
import type { Tone } from '../../ui/content/pill';

/** Where an import stands, in a word or two. */
export const stateLabels = messages<ImportState>({
  received: msg`Aperçu à confirmer`,
  reading: msg`Lecture en cours`,
  mapping: msg`Colonnes à relier`,
  checking: msg`Vérification en cours`,
  checked: msg`Prêt à appliquer`,
  committing: msg`Application en cours`,
  committed: msg`Appliqué`,
  undoing: msg`Annulation en cours`,
  undone: msg({ message: 'Annulé', context: 'import' }),
});

export const stateTones: Readonly<Record<ImportState, Tone>> = {
  received: 'attention',
  reading: 'info',
  mapping: 'attention',
  checking: 'info',
  checked: 'attention',
  committing: 'info',
  committed: 'success',
  undoing: 'info',
  undone: 'neutral',
};

/** What a job is doing, told while it works. */
export const workTitles = messages<ImportState>({
  received: msg`Aperçu à confirmer`,
  reading: msg`Lecture des lignes`,
  mapping: msg`Colonnes à relier`,
  checking: msg`Vérification des lignes`,
  checked: msg`Prêt à appliquer`,
  committing: msg`Application des lignes choisies`,
  committed: msg`Appliqué`,
  undoing: msg`Annulation de l’import`,
  undone: msg({ message: 'Annulé', context: 'import' }),
});

/** What a job leaves behind when it is told to stop. */
export const workPromises = messages<ImportState>({
  received: msg`Rien n’est encore lu.`,
  reading: msg`Rien n’est écrit dans le registre à cette étape.`,
  mapping: msg`Rien n’est écrit dans le registre à cette étape.`,
  checking: msg`C’est un essai à blanc : rien n’est écrit dans le registre.`,
  checked: msg`Rien n’est encore écrit dans le registre.`,
  committing: msg`Tout est appliqué d’un bloc, ou rien ne l’est.`,
  committed: msg`Tout est appliqué.`,
  undoing: msg`Les lignes modifiées depuis par quelqu’un restent telles quelles.`,
  undone: msg`L’import est annulé.`,
});
