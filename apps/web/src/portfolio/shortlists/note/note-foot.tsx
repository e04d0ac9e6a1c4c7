import type { ShortlistDetail } from '@jalon/contracts/portfolio/shortlists.operations';
import { Trans, useLingui } from '@lingui/react/macro';
import { useFormat } from '../../../platform/format';
import styles from './note.module.css';

/** What the numbers rest on, the digest, and where to sign. */
export function NoteFoot({ shortlist }: { readonly shortlist: ShortlistDetail }) {
  const { t } = useLingui();
  const { dateTime, number } = useFormat();
  const { snapshot, digest, isIntact, madeAt } = shortlist;
  const { model, raters, robustness, entries, others } = snapshot;
  const [when, draws, scored] = [dateTime(madeAt), number(robustness.draws), entries.length + others.length];
  return (
    <footer className={styles.foot}>
      <div className={styles.signatures}>
        {[t`Décision`, t`Direction`, t`Pilotage`].map((label) => (
          <p key={label}>{label}</p>
        ))}
      </div>
      <p>
        <Trans>
          Indice : moyenne pondérée des axes ramenée de 0 à 100. Pourcentages : part de {draws} classements
          refaits en déplaçant un peu les poids et en tirant de nouveau au sort les évaluateurs (graine{' '}
          {String(robustness.seed)}). {scored} cas d’usage notés par {raters} personnes, grille « {model.name}{' '}
          » version {model.number}.
        </Trans>
      </p>
      <p className={styles.digest}>
        {isIntact ? (
          <Trans>Figée le {when}, inchangée depuis.</Trans>
        ) : (
          <Trans>Attention : modifiée depuis le {when}.</Trans>
        )}{' '}
        SHA-256 {digest}
      </p>
    </footer>
  );
}
