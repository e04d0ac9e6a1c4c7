import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

/** Proofs, and what is recorded of a project. */
export const evidenceEventWords: Readonly<Record<string, MessageDescriptor>> = {
  'evidence.created': msg`a ajouté la preuve`,
  'evidence.version-added': msg`a apporté une version de la preuve`,
  'evidence.renewed': msg`a remplacé la preuve`,
  'evidence.updated': msg`a modifié la preuve`,
  'evidence.linked': msg`a changé les critères que sert la preuve`,
  'evidence.removed': msg`a retiré la preuve`,
  'evidence.restored': msg`a remis la preuve`,
  'evidence.expired': msg`a constaté l’expiration de la preuve`,
  'record.created': msg`a consigné un fait du projet`,
  'record.updated': msg`a corrigé un fait du projet`,
  'record.removed': msg`a retiré un fait du projet`,
  'record.restored': msg`a remis un fait du projet`,
};
