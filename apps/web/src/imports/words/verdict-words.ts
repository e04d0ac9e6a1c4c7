import type { Verdict } from '@jalon/domain/imports/verdict';
import { msg } from '@lingui/core/macro';
import { messages } from '../../platform/messages';
import type { Tone } from '../../ui/content/pill';

/** What comes of rows, as the tabs of the check name them. */
export const verdictTabs = messages<Verdict>({
  new: msg({ message: 'Nouvelles', context: 'rows' }),
  changed: msg({ message: 'Modifiées', context: 'rows' }),
  same: msg({ message: 'Identiques', context: 'rows' }),
  refused: msg({ message: 'Refusées', context: 'rows' }),
  gone: msg({ message: 'Disparues', context: 'rows' }),
});

/** What comes of one row. */
export const verdictLabels = messages<Verdict>({
  new: msg({ message: 'Nouvelle', context: 'row' }),
  changed: msg({ message: 'Modifiée', context: 'row' }),
  same: msg({ message: 'Identique', context: 'row' }),
  refused: msg({ message: 'Refusée', context: 'row' }),
  gone: msg({ message: 'Disparue du fichier', context: 'row' }),
});

export const verdictTones: Readonly<Record<Verdict, Tone>> = {
  new: 'success',
  changed: 'info',
  same: 'neutral',
  refused: 'danger',
  gone: 'attention',
};

/** What the rows under a tab are, in a sentence. */
export const verdictLines = messages<Verdict>({
  new: msg`Absentes du registre : elles y seront créées.`,
  changed: msg`Déjà au registre, avec d’autres valeurs : avant → après.`,
  same: msg`Déjà au registre avec les mêmes valeurs : rien à faire.`,
  refused: msg`Laissées de côté, avec le motif. Corrigez la correspondance ou le fichier.`,
  gone: msg`Importées la fois d’avant, absentes de ce fichier. Cochées, elles seront archivées.`,
});

/** The same of measurements: none is changed by a file, and none is gone from it. */
export const measurementLines = messages<Verdict>({
  new: msg`Pas encore enregistrées : elles s’ajoutent à leur KPI.`,
  changed: msg`Déjà enregistrées, avec d’autres valeurs.`,
  same: msg`Déjà enregistrées : rien n’est ajouté deux fois.`,
  refused: msg`Laissées de côté, avec le motif. Corrigez la correspondance ou le fichier.`,
  gone: msg`Absentes de ce fichier.`,
});
