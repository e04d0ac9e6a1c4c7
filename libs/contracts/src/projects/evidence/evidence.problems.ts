import { NamedPerson } from '@jalon/domain/discussion/subject';
import { CriterionId } from '@jalon/domain/lifecycle/template/criterion';
import { EvidenceAction } from '@jalon/domain/projects/evidence/may-on-evidence';
import { z } from 'zod';
import { problem } from '../../platform/problem';

/** The very same content already stands on the use case. */
export const evidenceThere = problem({
  type: 'evidence-already-there',
  status: 409,
  title: { fr: 'Cette preuve est déjà là', en: 'This evidence is already there' },
  explanation: {
    fr: 'Le même contenu a déjà été ajouté. Une preuve sert plusieurs critères : rattachez celle qui existe.',
    en: 'The same content was added before. One piece of evidence serves several criteria: link the one that exists.',
  },
  extension: z.object({ evidence: z.object({ id: z.uuid(), title: z.string() }) }),
});

/** A file without a single byte proves nothing. */
export const evidenceEmpty = problem({
  type: 'evidence-empty',
  status: 422,
  title: { fr: 'Le fichier est vide', en: 'The file is empty' },
  explanation: {
    fr: 'Il ne contient rien (0 octet) et ne prouverait rien : vérifiez l’export ou la copie, puis déposez-le de nouveau.',
    en: 'It holds nothing (0 bytes) and would prove nothing: check the export or the copy, then add it again.',
  },
  extension: z.object({}),
});

/** A new version must say something else. */
export const evidenceUnchanged = problem({
  type: 'evidence-unchanged',
  status: 409,
  title: { fr: 'Le contenu est le même', en: 'The content is the same' },
  explanation: {
    fr: 'La version en vigueur a exactement ce contenu : aucune nouvelle version n’a été créée.',
    en: 'The version in force has exactly this content: no new version was made.',
  },
  extension: z.object({ number: z.number().int() }),
});

/** It is for its people or for those who steer, or it was removed; `open` tells what the caller may do. */
export const evidenceNotOpen = problem({
  type: 'evidence-not-open',
  status: 409,
  title: { fr: 'Cette action n’est pas ouverte sur cette preuve', en: 'This is not open on this evidence' },
  explanation: {
    fr: 'Seules les personnes qui en répondent et celles qui pilotent peuvent le faire ; une preuve retirée se remet d’abord.',
    en: 'Only those who answer for it and those who steer may do this; removed evidence must first be put back.',
  },
  extension: z.object({ open: z.array(EvidenceAction) }),
});

/** Signatures in force rest on it: whoever removes it says why, and they fall. */
export const evidenceSigned = problem({
  type: 'evidence-signed',
  status: 409,
  title: { fr: 'Des signatures reposent sur cette preuve', en: 'Signatures rest on this evidence' },
  explanation: {
    fr: 'La retirer fait tomber ces signatures, qui seront à redonner. Indiquez pourquoi.',
    en: 'Removing it makes these signatures fall; they will have to be given again. Say why.',
  },
  extension: z.object({
    signatures: z.array(z.object({ criterionId: CriterionId, by: NamedPerson, at: z.iso.datetime() })),
  }),
});
