import { type Finding, FINDINGS_SHOWN, type FindingKind } from '@jalon/domain/journal/verification';
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { useFormat } from '../../platform/format';
import { messages } from '../../platform/messages';
import { Pill } from '../../ui/content/pill';
import styles from '../journal.module.css';

const findingWords = messages<FindingKind>({
  'altered-body': msg`Le contenu de l’événement n’est plus celui qui a été scellé.`,
  'altered-column': msg`Une colonne de recherche ne dit plus la même chose que le contenu scellé.`,
  'altered-value': msg`Une valeur gardée n’est plus celle que l’événement a consignée.`,
  'altered-seal': msg`Le sceau, ou son lien au précédent, a été changé.`,
  'missing-event': msg`Le sceau est là, l’événement a disparu.`,
  'missing-seal': msg`Des positions manquent dans la suite des sceaux.`,
});

/** What was found, each flaw at its position. */
export function Findings({ findings }: { readonly findings: readonly Finding[] }) {
  const { t } = useLingui();
  const { number } = useFormat();
  if (findings.length === 0) return null;
  const placeOf = ({ seq, until }: Finding): string => {
    if (seq === null) return t`Pas encore scellé`;
    return until === null || until === seq ? t`n° ${number(seq)}` : t`n° ${number(seq)} à ${number(until)}`;
  };
  return (
    <>
      <ul className={styles.findings}>
        {findings.map((finding) => (
          <li key={`${finding.kind} ${finding.seq} ${finding.eventId}`}>
            <Pill tone="danger">{placeOf(finding)}</Pill>
            <span>
              {t(findingWords[finding.kind])}{' '}
              {finding.what.length > 0 && <span className="muted">({finding.what.join(', ')})</span>}{' '}
              {finding.eventId && <code className="muted small">{finding.eventId}</code>}
            </span>
          </li>
        ))}
      </ul>
      {findings.length >= FINDINGS_SHOWN && (
        <p className="muted small">{t`Seuls les ${FINDINGS_SHOWN} premiers sont montrés.`}</p>
      )}
    </>
  );
}
