import { z } from 'zod';
import { problem } from './problem';

const none = z.object({});

export const invalidInput = problem({
  type: 'invalid-input',
  status: 422,
  title: { fr: 'La saisie ne convient pas', en: 'The input does not fit' },
  explanation: {
    fr: 'Un ou plusieurs champs sont à corriger. Rien n’a été enregistré.',
    en: 'One or more fields need correcting. Nothing was saved.',
  },
  extension: none,
});

export const malformed = problem({
  type: 'malformed-request',
  status: 400,
  title: { fr: 'Demande illisible', en: 'Unreadable request' },
  explanation: {
    fr: 'Le corps de la demande n’a pas pu être lu : JSON incorrect ou type de contenu inattendu.',
    en: 'The body of the request could not be read: broken JSON or an unexpected content type.',
  },
  extension: none,
});

export const tooLarge = problem({
  type: 'too-large',
  status: 413,
  title: { fr: 'Envoi trop volumineux', en: 'Too large' },
  explanation: {
    fr: 'L’envoi dépasse la taille permise. Rien n’a été enregistré.',
    en: 'The request exceeds the permitted size. Nothing was saved.',
  },
  extension: none,
});

export const unsupportedMedia = problem({
  type: 'unsupported-media-type',
  status: 415,
  title: { fr: 'Type de contenu non pris en charge', en: 'Unsupported media type' },
  explanation: {
    fr: 'Ce type de fichier ou de contenu n’est pas accepté ici.',
    en: 'This type of file or content is not accepted here.',
  },
  extension: none,
});

export const unauthenticated = problem({
  type: 'unauthenticated',
  status: 401,
  title: { fr: 'Connexion nécessaire', en: 'Sign-in needed' },
  explanation: {
    fr: 'La session est absente ou expirée. Connectez-vous, votre saisie est conservée.',
    en: 'The session is missing or has expired. Sign in; what you typed is kept.',
  },
  extension: none,
});

export const forbidden = problem({
  type: 'forbidden',
  status: 403,
  title: { fr: 'Action non permise', en: 'Not permitted' },
  explanation: {
    fr: 'Vos rôles ne permettent pas cette action. Une personne administratrice de votre organisation peut les étendre.',
    en: 'Your roles do not allow this. An administrator of your organisation can extend them.',
  },
  extension: none,
});

export const notFound = problem({
  type: 'not-found',
  status: 404,
  title: { fr: 'Introuvable', en: 'Not found' },
  explanation: {
    fr: 'Cet élément n’existe pas, ou plus.',
    en: 'This does not exist, or no longer does.',
  },
  extension: none,
});

const FieldConflict = z.object({
  field: z.string(),
  yours: z.unknown(),
  theirs: z.unknown(),
  by: z.string().nullable(),
  at: z.string(),
});
export type FieldConflict = z.infer<typeof FieldConflict>;

export const changedMeanwhile = problem({
  type: 'changed-meanwhile',
  status: 409,
  title: { fr: 'Modifié entre-temps', en: 'Changed meanwhile' },
  explanation: {
    fr: 'Quelqu’un a modifié les mêmes champs depuis votre lecture. Choisissez la valeur à garder.',
    en: 'Someone changed the same fields since you read them. Choose which value to keep.',
  },
  /** `version` is the one to send with the next attempt. */
  extension: z.object({ version: z.number().int(), conflicts: z.array(FieldConflict) }),
});

export const keyReused = problem({
  type: 'idempotency-key-reused',
  status: 422,
  title: { fr: 'Clé d’idempotence déjà utilisée', en: 'Idempotency key already used' },
  explanation: {
    fr: 'Cette clé a déjà servi pour une demande au contenu différent. Prenez-en une nouvelle.',
    en: 'This key was used for a request with another body. Take a new one.',
  },
  extension: none,
});

export const badCursor = problem({
  type: 'bad-cursor',
  status: 422,
  title: { fr: 'Suite de liste invalide', en: 'Invalid page cursor' },
  explanation: {
    fr: 'Le repère de page ne correspond pas à ce tri ou à ce filtre. Reprenez depuis la première page.',
    en: 'The cursor does not belong to this sort or filter. Start again from the first page.',
  },
  extension: none,
});

export const tooManyRequests = problem({
  type: 'too-many-requests',
  status: 429,
  title: { fr: 'Trop de demandes', en: 'Too many requests' },
  explanation: {
    fr: 'La limite est atteinte. Réessayez dans quelques instants.',
    en: 'The limit is reached. Try again in a moment.',
  },
  extension: z.object({ retryAfterSeconds: z.number().int() }),
});

export const crossSite = problem({
  type: 'cross-site-request',
  status: 403,
  title: { fr: 'Demande refusée', en: 'Request refused' },
  explanation: {
    fr: 'La demande ne vient pas d’une page de Jalon.',
    en: 'The request does not come from a page of Jalon.',
  },
  extension: none,
});

export const unavailable = problem({
  type: 'temporarily-unavailable',
  status: 503,
  title: { fr: 'Service momentanément indisponible', en: 'Temporarily unavailable' },
  explanation: {
    fr: 'La base de données ne répond pas. Rien n’a été enregistré, réessayez dans un instant.',
    en: 'The database does not answer. Nothing was saved; try again in a moment.',
  },
  extension: none,
});

export const fault = problem({
  type: 'fault',
  status: 500,
  title: { fr: 'Erreur inattendue', en: 'Unexpected error' },
  explanation: {
    fr: 'Une erreur est survenue de notre côté. Elle est consignée sous le numéro de la demande.',
    en: 'Something failed on our side. It is logged under the number of the request.',
  },
  extension: none,
});

/** What any operation may answer with, beside its own. */
export const COMMON_PROBLEMS = [
  invalidInput,
  malformed,
  tooLarge,
  unsupportedMedia,
  unauthenticated,
  forbidden,
  notFound,
  changedMeanwhile,
  keyReused,
  badCursor,
  tooManyRequests,
  crossSite,
  unavailable,
  fault,
] as const;
