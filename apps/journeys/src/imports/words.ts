import type { Said } from '../reader';

/** What the screens of an import say. */
export const words = {
  importSheet: { fr: 'Importer un tableur', en: 'Import a spreadsheet' },
  file: { fr: 'Fichier à importer', en: 'File to import' },
  understood: { fr: 'Ce que Jalon a compris du fichier', en: 'What Jalon understood of the file' },
  encoding: { fr: 'Encodage', en: 'Encoding' },
  delimiter: { fr: 'Séparateur', en: 'Delimiter' },
  firstRows: { fr: 'Premières lignes du fichier', en: 'First rows of the file' },
  where: { fr: 'Où va chaque colonne', en: 'Where each column goes' },
  addFixed: { fr: 'Ajouter une valeur par défaut', en: 'Add a default value' },
  problem: { fr: 'Problème concret', en: 'Concrete problem' },
  result: { fr: 'Résultat de la vérification', en: 'Result of the check' },
  openRegister: { fr: 'Ouvrir le registre : Cas d’usage', en: 'Open the register: Use cases' },
  search: { fr: 'Rechercher', en: 'Search' },
  rows: { fr: 'Lignes du fichier', en: 'Rows of the file' },
  undone: { fr: 'Import annulé', en: 'Import undone' },
  undonePartly: { fr: 'Import annulé en partie', en: 'Import undone in part' },
  blocked: { fr: 'Qui ne s’annulent pas', en: 'That cannot be undone' },
  touched: { fr: 'modifiée depuis l’import', en: 'changed since the import' },
  discussed: {
    fr: 'commentée, ou liée à une tâche ou une pièce jointe',
    en: 'commented on, or with a task or an attachment',
  },
  changedTwice: { fr: 'Modifié ici et dans le fichier', en: 'Changed here and in the file' },
} satisfies Record<string, Said>;

/** The tabs of the check. */
export const verdicts = {
  new: { fr: 'Nouvelles', en: 'New' },
  changed: { fr: 'Modifiées', en: 'Changed' },
  same: { fr: 'Identiques', en: 'Same' },
  refused: { fr: 'Refusées', en: 'Refused' },
  gone: { fr: 'Disparues', en: 'Gone' },
} satisfies Record<string, Said>;

/** A count as screens write it: thousands apart in French, by a comma in English. */
export const figure = (count: number): Said => ({
  fr: new Intl.NumberFormat('fr-FR').format(count).replaceAll(/\s/g, ' '),
  en: new Intl.NumberFormat('en-GB').format(count),
});

/** « Créer 39 cas d’usage » and what else a commit does, as its button says. */
export const createWords = (count: number): Said => ({
  fr: `Créer ${figure(count).fr} cas d’usage`,
  en: `Create ${figure(count).en} use cases`,
});

export const appliedWords = (count: number): Said => ({
  fr: `${figure(count).fr} lignes appliquées au registre`,
  en: `${figure(count).en} rows applied to the register`,
});

export const readWords = (columns: number): Said => ({
  fr: `Tout est là, lire ${columns} colonnes`,
  en: `All is there, read ${columns} columns`,
});

export const checkWords = (rows: number): Said => ({
  fr: `Vérifier ${figure(rows).fr} lignes`,
  en: `Check ${figure(rows).en} rows`,
});
