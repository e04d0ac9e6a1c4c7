import { Problem } from '@jalon/contracts/platform/problem';
import { wordsOfProblem } from '@jalon/domain/imports/reading-words';
import type { Words } from '@jalon/domain/platform/language';
import { ReadingRefusal } from '../reading/refusal';
import { FileGone } from '../runs/file-desk';
import { NoLongerAllowed } from './asker';

const UNFORESEEN: Words = {
  fr: 'Une erreur inattendue a interrompu le travail. Rien n’a été gardé\u202f: vous pouvez recommencer.',
  en: 'An unexpected error interrupted the work. Nothing was kept: you can try again.',
};
const NOT_ALLOWED: Words = {
  fr: 'La personne qui l’a demandé n’a plus le droit d’importer.',
  en: 'The person who asked for it may no longer import.',
};
const GONE: Words = {
  fr: 'Le fichier n’est plus là\u202f: déposez-le de nouveau.',
  en: 'The file is no longer there: hand it in again.',
};

/** What a person reads of work that did not go through, and whether trying again could help. */
export function wordsOfFault(error: unknown): Words & { readonly isForeseen: boolean } {
  if (error instanceof ReadingRefusal) return { ...wordsOfProblem(error.problem), isForeseen: true };
  if (error instanceof NoLongerAllowed) return { ...NOT_ALLOWED, isForeseen: true };
  if (error instanceof FileGone) return { ...GONE, isForeseen: true };
  if (error instanceof Problem) return { ...error.kind.explanation, isForeseen: true };
  return { ...UNFORESEEN, isForeseen: false };
}
