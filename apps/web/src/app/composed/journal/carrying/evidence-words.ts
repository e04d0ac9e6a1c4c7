import { useLingui } from '@lingui/react/macro';
import type { ContextWords } from '../view-words';

/** Proofs and records in the journal: what each of their fields is called. */
export function useEvidenceWords(): ContextWords {
  const { t } = useLingui();
  const labels: Readonly<Record<string, string>> = {
    kind: t`Nature`,
    title: t`Titre`,
    form: t`Forme`,
    ownerId: t`Qui en répond`,
    expiresOn: t`Valable jusqu’au`,
    criterionIds: t`Critères servis`,
    number: t`Version`,
    sha256: t`Empreinte SHA-256`,
    url: t`Adresse`,
    fileName: t`Fichier`,
    removedWhy: t`Motif du retrait`,
    happenedOn: t`Date`,
    evidenceId: t`Preuve jointe`,
  };
  return { field: (name) => labels[name], value: () => undefined };
}
