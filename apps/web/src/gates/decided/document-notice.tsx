import type { DocumentFlaw } from '@jalon/contracts/gates/decisions.operations';
import { useLingui } from '@lingui/react/macro';
import { Notice } from '../../ui/feedback/notice';

/** A frozen document that is no longer what was decided on; nothing where it is whole. */
export function DocumentNotice({ flaw }: { readonly flaw: DocumentFlaw | null }) {
  const { t } = useLingui();
  if (flaw === null) return null;
  return (
    <Notice tone="danger" title={t`Le document figé n’est plus intact`} live>
      {flaw === 'unreadable'
        ? t`Il ne se lit plus : il a été réécrit hors de Jalon. Critères et valeurs du jour de la décision n’en sont plus tirés ; une sauvegarde d’avant les rend.`
        : t`Il n’a plus l’empreinte gardée avec lui : il a été modifié hors de Jalon.`}
    </Notice>
  );
}
